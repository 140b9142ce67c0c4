Instance: layanan-elder-paru
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kanker paru lanjut usia"
Description: "Skrining kanker paru lanjut usia."
* insert Kegiatan(elder-paru, LayananElderParu, ServiceRequest)
* title = "Skrining kanker paru lanjut usia"
* description = "Skrining kanker paru lanjut usia."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "KMK mulai 40 atau 50 tahun menurut riwayat merokok; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
