Instance: layanan-adult-kebugaran
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran kebugaran"
Description: "Rockport 1,6 km."
* insert Kegiatan(adult-kebugaran, LayananAdultKebugaran, ServiceRequest)
* title = "Pengukuran kebugaran"
* description = "Rockport 1,6 km."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Belum ada kode nasional untuk hasilnya; ditutup oleh kunjungan dengan kode layanan ini."
