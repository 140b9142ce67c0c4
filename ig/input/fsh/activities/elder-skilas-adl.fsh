Instance: layanan-elder-skilas-adl
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining lansia sederhana (SKILAS)"
Description: "Sekurangnya setahun sekali, pada kontak pertama."
* insert Kegiatan(elder-skilas-adl, LayananElderSkilasAdl, ServiceRequest)
* title = "Skrining lansia sederhana (SKILAS)"
* description = "Sekurangnya setahun sekali, pada kontak pertama."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
