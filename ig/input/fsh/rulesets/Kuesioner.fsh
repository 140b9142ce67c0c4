// Building blocks of the questionnaires. A form has groups, a group has items, and an item of kind "layanan" is a
// group of its own: "item[=]" is the last group, "item[=].item[=]" the last item in it. A block that adds to an item
// follows the block that opened it.

RuleSet: Kuesioner(id, nama, judul, inggris)
* id = "{id}"
* language = #id
* url = "https://siklus.id/fhir/Questionnaire/{id}"
* version = "1.0.0"
* name = "{nama}"
* title = {judul}
* title.extension[+].url = $translation
* title.extension[=].extension[+].url = "lang"
* title.extension[=].extension[=].valueCode = #en
* title.extension[=].extension[+].url = "content"
* title.extension[=].extension[=].valueString = {inggris}
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
// The decree that introduced the forms (KMK HK.01.07/MENKES/2015/2023).
* effectivePeriod.start = "2023-08-29"

// SATUSEHAT's number of the same questionnaire: answers to either have the same linkIds.
RuleSet: NomorSatusehat(nomor)
* identifier.system = $kemkes-questionnaire
* identifier.value = "{nomor}"

// Groups

RuleSet: Grup(id, teks)
* item[+].linkId = "{id}"
* item[=].text = {teks}
* item[=].type = #group

RuleSet: GrupWajib
* item[=].required = true

RuleSet: GrupBerulang
* item[=].repeats = true

// The group becomes one Observation with its coded items as components.
RuleSet: GrupMenjadiPengamatan(kategori, kode)
* item[=].extension[+].url = $observation-extract
* item[=].extension[=].valueBoolean = true
* item[=].extension[+].url = $observation-extract-category
* item[=].extension[=].valueCodeableConcept = $observation-category#{kategori}
* item[=].code[+] = {kode}

// Items

RuleSet: Butir(id, tipe, teks)
* item[=].item[+].linkId = "{id}"
* item[=].item[=].text = {teks}
* item[=].item[=].type = #{tipe}

RuleSet: Wajib
* item[=].item[=].required = true

RuleSet: Berulang
* item[=].item[=].repeats = true

RuleSet: Panjang(huruf)
* item[=].item[=].maxLength = {huruf}

RuleSet: Pola(pola)
* item[=].item[=].extension[+].url = $regex
* item[=].item[=].extension[=].valueString = {pola}

RuleSet: Kode(kode)
* item[=].item[=].code[+] = {kode}

// What it means that a message is shown; becomes the interpretation of the group's Observation. R4 allows no code here.
RuleSet: Arti(kode)
* item[=].item[=].extension[+].url = $arti-hasil
* item[=].item[=].extension[=].valueCoding = {kode}

// What is shown is the result: the value of the group's Observation, not its interpretation.
RuleSet: HasilKelompok(kode)
* item[=].item[=].extension[+].url = $nilai-hasil
* item[=].item[=].extension[=].valueCoding = {kode}

// Shown or not is a yes or no of the group's Observation: one component, and one point of its total.
RuleSet: TandaKelompok(kode)
* item[=].item[=].extension[+].url = $tanda-hasil
* item[=].item[=].extension[=].valueCoding = {kode}

// The answer becomes an Observation of its own.
RuleSet: MenjadiPengamatan(kategori)
* item[=].item[=].extension[+].url = $observation-extract
* item[=].item[=].extension[=].valueBoolean = true
* item[=].item[=].extension[+].url = $observation-extract-category
* item[=].item[=].extension[=].valueCodeableConcept = $observation-category#{kategori}

RuleSet: Satuan(ucum, lambang)
* item[=].item[=].extension[+].url = $questionnaire-unit
* item[=].item[=].extension[=].valueCoding = $ucum#{ucum} {lambang}

RuleSet: PilihanSatuan(ucum)
* item[=].item[=].extension[+].url = $questionnaire-unit-option
* item[=].item[=].extension[=].valueCoding = $ucum#{ucum}

RuleSet: Rentang(terkecil, terbesar)
* item[=].item[=].extension[+].url = $min-value
* item[=].item[=].extension[=].valueDecimal = {terkecil}
* item[=].item[=].extension[+].url = $max-value
* item[=].item[=].extension[=].valueDecimal = {terbesar}

RuleSet: RentangBulat(terkecil, terbesar)
* item[=].item[=].extension[+].url = $min-value
* item[=].item[=].extension[=].valueInteger = {terkecil}
* item[=].item[=].extension[+].url = $max-value
* item[=].item[=].extension[=].valueInteger = {terbesar}

RuleSet: Opsi(kode)
* item[=].item[=].answerOption[+].valueCoding = {kode}

RuleSet: OpsiBernilai(kode, nilai)
* item[=].item[=].answerOption[+].valueCoding = {kode}
* item[=].item[=].answerOption[=].extension.url = $ordinal-value
* item[=].item[=].answerOption[=].extension.valueDecimal = {nilai}

// The sum of the values of the chosen options of its group; the server computes it again.
RuleSet: JumlahNilai(grup)
* item[=].item[=].readOnly = true
* item[=].item[=].extension[+].url = $calculated-expression
* item[=].item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].item[=].extension[=].valueExpression.expression = "%resource.item.where(linkId='{grup}').item.answer.value.ordinal().sum()"

// A number that a formula gives; the server computes it again.
RuleSet: Hitungan(rumus)
* item[=].item[=].readOnly = true
* item[=].item[=].extension[+].url = $calculated-expression
* item[=].item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].item[=].extension[=].valueExpression.expression = {rumus}

// When an item is asked or a message shown; several conditions are joined by Semua or Salah1.

RuleSet: JikaYa(id)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #=
* item[=].item[=].enableWhen[=].answerBoolean = true

RuleSet: JikaTidak(id)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #=
* item[=].item[=].enableWhen[=].answerBoolean = false

RuleSet: JikaPilih(id, kode)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #=
* item[=].item[=].enableWhen[=].answerCoding = {kode}

RuleSet: JikaBukan(id, kode)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #!=
* item[=].item[=].enableWhen[=].answerCoding = {kode}

RuleSet: JikaAda(id)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #exists
* item[=].item[=].enableWhen[=].answerBoolean = true

RuleSet: JikaAngka(id, pembanding, nilai)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #{pembanding}
* item[=].item[=].enableWhen[=].answerInteger = {nilai}

RuleSet: JikaDesimal(id, pembanding, nilai)
* item[=].item[=].enableWhen[+].question = "{id}"
* item[=].item[=].enableWhen[=].operator = #{pembanding}
* item[=].item[=].enableWhen[=].answerDecimal = {nilai}

RuleSet: Semua
* item[=].item[=].enableBehavior = #all

RuleSet: Salah1
* item[=].item[=].enableBehavior = #any

// What many forms ask

// A service that was received: when, where, by whom.
RuleSet: Layanan(id, teks)
* insert Butir({id}, group, [[{teks}]])
* item[=].item[=].item[+].linkId = "{id}.tanggal"
* item[=].item[=].item[=].text = "Tanggal"
* item[=].item[=].item[=].type = #date
* item[=].item[=].item[=].required = true
* item[=].item[=].item[+].linkId = "{id}.tempat"
* item[=].item[=].item[=].text = "Tempat"
* item[=].item[=].item[=].type = #string
* item[=].item[=].item[+].linkId = "{id}.petugas"
* item[=].item[=].item[=].text = "Petugas"
* item[=].item[=].item[=].type = #string

RuleSet: YaTidak(id, teks)
* insert Butir({id}, boolean, [[{teks}]])

RuleSet: Bahaya(id, kode, teks)
* insert Butir({id}, boolean, [[{teks}]])
* insert Wajib
* insert Kode($tanda-bahaya#{kode})

// The danger signs of a form: found or not, each is answered.
RuleSet: GrupTandaBahaya
* insert Grup(bahaya, "Tanda bahaya")
* insert GrupWajib
* insert GrupMenjadiPengamatan(exam, [[$kemkes-clinical-term#OC000088 "Pemeriksaan tanda bahaya umum"]])

// Shown when one is found; its conditions follow.
RuleSet: PesanTandaBahaya
* insert Butir(bahaya.rujuk, display, [["Ada tanda bahaya: antar segera ke fasilitas kesehatan dan hubungi Pustu atau Puskesmas hari ini juga."]])
* insert Salah1
* insert Arti($v3-ObservationInterpretation#A "Abnormal")

RuleSet: SuhuTubuh
* insert Butir(suhu, decimal, [["Suhu tubuh (derajat Celsius), bila diukur"]])
* insert Kode($loinc#8310-5 "Body temperature")
* insert Satuan(Cel, "°C")
* insert Rentang(30, 45)
* insert MenjadiPengamatan(vital-signs)

RuleSet: BeratBadan
* insert Butir(berat-badan, decimal, [["Berat badan (kg)"]])
* insert Kode($loinc#29463-7 "Body weight")
* insert Satuan(kg, "kg")
* insert Rentang(0.5, 300)
* insert MenjadiPengamatan(vital-signs)

RuleSet: TekananDarah
* insert Butir(sistolik, decimal, [["Tekanan darah sistolik (mmHg)"]])
* insert Kode($loinc#8480-6 "Systolic blood pressure")
* insert Satuan(mm[Hg], "mmHg")
* insert Rentang(40, 300)
* insert MenjadiPengamatan(vital-signs)
* insert Butir(diastolik, decimal, [["Tekanan darah diastolik (mmHg)"]])
* insert Kode($loinc#8462-4 "Diastolic blood pressure")
* insert Satuan(mm[Hg], "mmHg")
* insert Rentang(20, 200)
* insert MenjadiPengamatan(vital-signs)

RuleSet: GulaDarah
* insert Butir(gula-darah, decimal, [["Gula darah (mg/dL)"]])
* insert Kode([[$loinc#2339-0 "Glucose [Mass/volume] in Blood"]])
* insert Satuan(mg/dL, "mg/dL")
* insert Rentang(10, 1000)
* insert MenjadiPengamatan(laboratory)

RuleSet: Merokok
* insert Butir(merokok, choice, "Merokok")
* insert Kode($loinc#72166-2 "Tobacco smoking status")
* insert MenjadiPengamatan(social-history)
* insert Opsi($sct#77176002 "Smoker")
* insert Opsi($sct#43381005 "Passive smoker")
* insert Opsi($sct#8392000 "Non-smoker")

// The end of every form for one person.
RuleSet: Penutup
* insert Grup(penutup, "Penutup kunjungan")
* insert GrupWajib
* insert Butir(edukasi, group, "Edukasi yang diberikan")
* insert Berulang
* item[=].item[=].item[+].linkId = "edukasi.materi"
* item[=].item[=].item[=].text = "Materi"
* item[=].item[=].item[=].type = #string
* item[=].item[=].item[=].required = true
* item[=].item[=].item[+].linkId = "edukasi.tanggal"
* item[=].item[=].item[=].text = "Tanggal"
* item[=].item[=].item[=].type = #date
* insert YaTidak(lapor-nakes, "Melapor ke tenaga kesehatan")
* insert Wajib
* insert Butir(lapor-nakes.tanggal, date, "Tanggal melapor")
* insert JikaYa(lapor-nakes)
* insert YaTidak(diingatkan, "Sasaran diingatkan untuk periksa")
* insert Wajib
* insert YaTidak(paraf, "Sasaran atau keluarga telah memaraf")
* insert Wajib
