Instance: layanan-elder-kebugaran
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran kebugaran lanjut usia"
Description: "Jalan enam menit."
* insert Kegiatan(elder-kebugaran, LayananElderKebugaran, ServiceRequest)
* title = "Pengukuran kebugaran lanjut usia"
* description = "Jalan enam menit."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Belum ada kode nasional untuk hasilnya; ditutup oleh kunjungan dengan kode layanan ini."
