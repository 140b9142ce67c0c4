Instance: layanan-adult-kolorektal
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kanker kolorektal"
Description: "Skrining kanker kolorektal."
* insert Kegiatan(adult-kolorektal, LayananAdultKolorektal, ServiceRequest)
* title = "Skrining kanker kolorektal"
* description = "Skrining kanker kolorektal."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "KMK mulai 50 tahun atau berisiko; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
