Instance: layanan-school-screen
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Penjaringan dan pemeriksaan berkala"
Description: "Penjaringan pada kelas 1, 7, dan 10; pemeriksaan berkala pada kelas lain; sekali tiap tahun ajaran."
* insert Kegiatan(school-screen, LayananSchoolScreen, ServiceRequest)
* title = "Penjaringan dan pemeriksaan berkala"
* description = "Penjaringan pada kelas 1, 7, dan 10; pemeriksaan berkala pada kelas lain; sekali tiap tahun ajaran."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun ajaran mulai 1 Juli: pengetahuan umum, belum terbaca pada peraturan."
