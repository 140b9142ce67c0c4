Instance: layanan-dm-kunjungan-rumah
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan rumah penyandang diabetes yang tidak datang"
Description: "Oleh kader atau tenaga kesehatan; KMK mewajibkan tenaga kesehatan hanya untuk hipertensi dan ODGJ."
* insert Kegiatan(dm-kunjungan-rumah, LayananDmKunjunganRumah, Task)
* title = "Kunjungan rumah penyandang diabetes yang tidak datang"
* description = "Oleh kader atau tenaga kesehatan; KMK mewajibkan tenaga kesehatan hanya untuk hipertensi dan ODGJ."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tenggat tujuh hari, sesuai evaluasi mingguan."
