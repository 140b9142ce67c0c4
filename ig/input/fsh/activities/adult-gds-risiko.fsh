Instance: layanan-adult-gds-risiko
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining gula darah umur di bawah 40 tahun berisiko"
Description: "Skrining gula darah umur di bawah 40 tahun berisiko."
* insert Kegiatan(adult-gds-risiko, LayananAdultGdsRisiko, ServiceRequest)
* title = "Skrining gula darah umur di bawah 40 tahun berisiko"
* description = "Skrining gula darah umur di bawah 40 tahun berisiko."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
