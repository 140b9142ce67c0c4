Instance: rencana-keluarga
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana kunjungan keluarga"
Description: "Kunjungan rumah untuk tiap keluarga binaan Posyandu: rutin sekurangnya setahun sekali, khusus bila ada temuan atau layanan terlewat, dan bersama tenaga kesehatan."
* insert Rencana(keluarga, RencanaKeluarga)
* title = "Rencana kunjungan keluarga"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Family home visits"
* description = "Kunjungan rumah untuk tiap keluarga binaan Posyandu: rutin sekurangnya setahun sekali, khusus bila ada temuan atau layanan terlewat, dan bersama tenaga kesehatan."
* insert Sasaran(Group)
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])

* insert RencanaKelompok(jangkar, "Jangkar")

* insert Jangkar(pendataan, pendataan, [["Pendataan keluarga"]])
* insert Uraian([["Pendataan pertama keluarga; jangkar utama, satu rencana untuk tiap keluarga."]])
* insert JangkarData(QuestionnaireResponse, authored)
* insert JangkarPilih(questionnaire, $kuesioner-siklus#kunjungan-rumah-keluarga)
* insert JangkarSatu(authored, ascending)
* insert JangkarData(Encounter, period.start)
* insert JangkarPilih(type, $jenis-kunjungan#kunjungan-rumah-rutin)
* insert JangkarSatu(period.start, ascending)

* insert Jangkar(temuan, temuan, [["Temuan PWS atau Posyandu"]])
* insert Uraian([["Tanda bahaya, berat tidak naik, atau tugas tindak lanjut dari Puskesmas atau Pustu."]])
* insert JangkarData(Flag, period.start)
* insert JangkarPilih(status, #active)
* insert JangkarData(Observation, effective)
* insert JangkarPilih(code, $kemkes-clinical-term#OC000146)
* insert JangkarData(ServiceRequest, authoredOn)
* insert JangkarPilih(code, $sct#439708006)

* insert Jangkar(layanan-terakhir, layanan-terakhir, [["Layanan terakhir"]])
* insert Uraian([["Tanggal data penutup terbaru dari layanan yang mengacu ke sini. Tanpa layanan terakhir, jatuh temponya awal kelompok atau awal rencana, mana yang lebih akhir."]])

* insert Jangkar(terlewat, terlewat, [["Layanan terlewat"]])
* insert Uraian([["Hari pertama sesudah batas tepat waktu sebuah layanan yang belum tertutup. Layanan mana yang dimaksud tertulis sebagai relatedAction kedua; tanpa itu berlaku untuk semua."]])
* insert JangkarPeristiwa(layanan-terlewat)

// ---- Kunjungan rumah
* insert RencanaKelompok(kunjungan, [["Kunjungan rumah"]])
* insert MasaKelompokMulai(jangkar-pendataan, d, 0)

* insert RencanaLayanan(home-routine, [["Kunjungan rumah rutin"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiRumah
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupKunjungan(kunjungan-rumah-rutin)
* insert TutupKuesioner($kuesioner-siklus#kunjungan-rumah-keluarga)
* insert TutupLayanan(home-routine)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(home-special, [["Kunjungan rumah khusus"]])
* insert Uraian([["Karena temuan PWS atau Posyandu: layanan terlewat, tidak patuh, atau tanda bahaya."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-temuan, d, 0)
* insert Tempo(d, 0, 7)
* insert DiRumah
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupKunjungan(kunjungan-rumah-khusus)
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupLayanan(home-special)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Parameter([["Segera; dievaluasi tiap minggu."]])

* insert RencanaLayanan(home-missed, [["Kunjungan rumah karena layanan terlewat"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-terlewat, d, 0)
* insert Tempo(d, 0, 7)
* insert DiRumah
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupKunjungan(kunjungan-rumah-khusus)
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupLayanan(home-missed)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Parameter([["Berlaku untuk layanan anggota keluarga yang tidak mempunyai aturan kunjungan sendiri. Dievaluasi tiap minggu."]])
