Instance: layanan-adult-ginjal
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining ginjal"
Description: "Skrining ginjal."
* insert Kegiatan(adult-ginjal, LayananAdultGinjal, ServiceRequest)
* title = "Skrining ginjal"
* description = "Skrining ginjal."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
