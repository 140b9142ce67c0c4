Instance: layanan-tb-kunjungan-nakes
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan rumah pasien tuberkulosis yang tidak datang"
Description: "Oleh tenaga kesehatan, bukan kader."
* insert Kegiatan(tb-kunjungan-nakes, LayananTbKunjunganNakes, Task)
* title = "Kunjungan rumah pasien tuberkulosis yang tidak datang"
* description = "Oleh tenaga kesehatan, bukan kader."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#106292003 "Professional nurse")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tenggat tujuh hari, sesuai evaluasi mingguan."
