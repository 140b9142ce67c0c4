Instance: layanan-elder-ginjal
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining ginjal lanjut usia"
Description: "Skrining ginjal lanjut usia."
* insert Kegiatan(elder-ginjal, LayananElderGinjal, ServiceRequest)
* title = "Skrining ginjal lanjut usia"
* description = "Skrining ginjal lanjut usia."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
