Instance: layanan-sekolah-kebugaran
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran kebugaran anak sekolah"
Description: "Lari 1.000 m (10-12 tahun) atau 1.600 m (13-19 tahun)."
* insert Kegiatan(sekolah-kebugaran, LayananSekolahKebugaran, ServiceRequest)
* title = "Pengukuran kebugaran anak sekolah"
* description = "Lari 1.000 m (10-12 tahun) atau 1.600 m (13-19 tahun)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
