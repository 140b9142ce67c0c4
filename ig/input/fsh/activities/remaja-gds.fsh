Instance: layanan-remaja-gds
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan gula darah remaja berisiko"
Description: "Umur 15 tahun ke atas dengan obesitas atau hipertensi."
* insert Kegiatan(remaja-gds, LayananRemajaGds, ServiceRequest)
* title = "Pemeriksaan gula darah remaja berisiko"
* description = "Umur 15 tahun ke atas dengan obesitas atau hipertensi."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
