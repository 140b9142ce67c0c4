Instance: layanan-sekolah-mata
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining tajam penglihatan anak sekolah"
Description: "Skrining tajam penglihatan anak sekolah."
* insert Kegiatan(sekolah-mata, LayananSekolahMata, ServiceRequest)
* title = "Skrining tajam penglihatan anak sekolah"
* description = "Skrining tajam penglihatan anak sekolah."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
