Instance: layanan-elder-td
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining tekanan darah lanjut usia"
Description: "Skrining tekanan darah lanjut usia."
* insert Kegiatan(elder-td, LayananElderTd, ServiceRequest)
* title = "Skrining tekanan darah lanjut usia"
* description = "Skrining tekanan darah lanjut usia."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
