Instance: layanan-adult-telinga
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining pendengaran"
Description: "Skrining pendengaran."
* insert Kegiatan(adult-telinga, LayananAdultTelinga, ServiceRequest)
* title = "Skrining pendengaran"
* description = "Skrining pendengaran."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
