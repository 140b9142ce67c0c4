Instance: layanan-sekolah-gizi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Status gizi (IMT/U)"
Description: "Status gizi (IMT/U)."
* insert Kegiatan(sekolah-gizi, LayananSekolahGizi, ServiceRequest)
* title = "Status gizi (IMT/U)"
* description = "Status gizi (IMT/U)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
