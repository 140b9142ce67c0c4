Instance: layanan-sekolah-telinga
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining pendengaran anak sekolah"
Description: "Skrining pendengaran anak sekolah."
* insert Kegiatan(sekolah-telinga, LayananSekolahTelinga, ServiceRequest)
* title = "Skrining pendengaran anak sekolah"
* description = "Skrining pendengaran anak sekolah."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
