Instance: layanan-sekolah-td
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining tekanan darah anak sekolah"
Description: "Skrining tekanan darah anak sekolah."
* insert Kegiatan(sekolah-td, LayananSekolahTd, ServiceRequest)
* title = "Skrining tekanan darah anak sekolah"
* description = "Skrining tekanan darah anak sekolah."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
