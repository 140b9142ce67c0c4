// Answers of the examples; "item[=]" is the last group, as in Kuesioner.fsh.

RuleSet: Jawaban(nomor, kuesioner, subjek, kunjungan, waktu, pengisi)
* insert JawabanTanpaKunjungan({nomor}, {kuesioner}, {subjek}, {waktu}, {pengisi})
* encounter = Reference(Encounter/{kunjungan})

RuleSet: JawabanTanpaKunjungan(nomor, kuesioner, subjek, waktu, pengisi)
* identifier.system = "http://sys-ids.kemkes.go.id/QuestionnaireResponse/10009202"
* identifier.value = "{nomor}"
* questionnaire = "https://siklus.id/fhir/Questionnaire/{kuesioner}|1.0.0"
* status = #completed
* subject = Reference({subjek})
* authored = "{waktu}:00+00:00"
* author = Reference(Practitioner/{pengisi})

RuleSet: Kelompok(id)
* item[+].linkId = "{id}"

RuleSet: Jawab(id)
* item[=].item[+].linkId = "{id}"

RuleSet: JawabYa(id)
* insert Jawab({id})
* item[=].item[=].answer.valueBoolean = true

RuleSet: JawabTidak(id)
* insert Jawab({id})
* item[=].item[=].answer.valueBoolean = false

RuleSet: JawabBulat(id, nilai)
* insert Jawab({id})
* item[=].item[=].answer.valueInteger = {nilai}

RuleSet: JawabDesimal(id, nilai)
* insert Jawab({id})
* item[=].item[=].answer.valueDecimal = {nilai}

RuleSet: JawabTeks(id, teks)
* insert Jawab({id})
* item[=].item[=].answer.valueString = {teks}

RuleSet: JawabTanggal(id, tanggal)
* insert Jawab({id})
* item[=].item[=].answer.valueDate = "{tanggal}"

RuleSet: JawabWaktu(id, waktu)
* insert Jawab({id})
* item[=].item[=].answer.valueDateTime = "{waktu}"

RuleSet: JawabPilih(id, kode)
* insert Jawab({id})
* item[=].item[=].answer.valueCoding = {kode}

RuleSet: JawabTahun(id, nilai)
* insert Jawab({id})
* item[=].item[=].answer.valueQuantity = {nilai} 'a' "tahun"

// A service row: when, where, by whom.
RuleSet: JawabLayanan(id, tanggal, tempat, petugas)
* insert Jawab({id})
* item[=].item[=].item[+].linkId = "{id}.tanggal"
* item[=].item[=].item[=].answer.valueDate = "{tanggal}"
* item[=].item[=].item[+].linkId = "{id}.tempat"
* item[=].item[=].item[=].answer.valueString = {tempat}
* item[=].item[=].item[+].linkId = "{id}.petugas"
* item[=].item[=].item[=].answer.valueString = {petugas}

RuleSet: JawabEdukasi(materi, tanggal)
* insert Jawab(edukasi)
* item[=].item[=].item[+].linkId = "edukasi.materi"
* item[=].item[=].item[=].answer.valueString = {materi}
* item[=].item[=].item[+].linkId = "edukasi.tanggal"
* item[=].item[=].item[=].answer.valueDate = "{tanggal}"
