Instance: layanan-elder-telinga
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining pendengaran lanjut usia"
Description: "Skrining pendengaran lanjut usia."
* insert Kegiatan(elder-telinga, LayananElderTelinga, ServiceRequest)
* title = "Skrining pendengaran lanjut usia"
* description = "Skrining pendengaran lanjut usia."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
