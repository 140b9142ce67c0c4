Instance: layanan-remaja-hb-7
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining anemia remaja putri kelas 7"
Description: "Skrining anemia remaja putri kelas 7."
* insert Kegiatan(remaja-hb-7, LayananRemajaHb7, ServiceRequest)
* title = "Skrining anemia remaja putri kelas 7"
* description = "Skrining anemia remaja putri kelas 7."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."
