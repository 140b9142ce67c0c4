Instance: layanan-elder-gds-ulang
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Ukur ulang gula darah prediabetes lanjut usia"
Description: "Ukur ulang gula darah prediabetes lanjut usia."
* insert Kegiatan(elder-gds-ulang, LayananElderGdsUlang, ServiceRequest)
* title = "Ukur ulang gula darah prediabetes lanjut usia"
* description = "Ukur ulang gula darah prediabetes lanjut usia."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "GDS 100-139 mg/dL tidak terklasifikasi pada KMK; tidak dianggap prediabetes."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
