Instance: layanan-adult-jiwa
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kesehatan jiwa"
Description: "Skrining kesehatan jiwa."
* insert Kegiatan(adult-jiwa, LayananAdultJiwa, ServiceRequest)
* title = "Skrining kesehatan jiwa"
* description = "Skrining kesehatan jiwa."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
