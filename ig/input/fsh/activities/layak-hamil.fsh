Instance: layanan-layak-hamil
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining layak hamil"
Description: "Skrining layak hamil."
* insert Kegiatan(layak-hamil, LayananLayakHamil, ServiceRequest)
* title = "Skrining layak hamil"
* description = "Skrining layak hamil."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur 15-49 tahun untuk pasangan usia subur: pengetahuan umum, belum terbaca pada peraturan."
