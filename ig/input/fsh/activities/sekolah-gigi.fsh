Instance: layanan-sekolah-gigi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan gigi anak sekolah"
Description: "Pemeriksaan gigi anak sekolah."
* insert Kegiatan(sekolah-gigi, LayananSekolahGigi, ServiceRequest)
* title = "Pemeriksaan gigi anak sekolah"
* description = "Pemeriksaan gigi anak sekolah."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106289002 "Dentist")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Selang setahun: pengetahuan umum, belum terbaca pada peraturan."
