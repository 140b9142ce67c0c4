Instance: layanan-skrining-remaja
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kesehatan remaja di Posyandu"
Description: "Skrining kesehatan remaja di Posyandu."
* insert Kegiatan(skrining-remaja, LayananSkriningRemaja, ServiceRequest)
* title = "Skrining kesehatan remaja di Posyandu"
* description = "Skrining kesehatan remaja di Posyandu."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
