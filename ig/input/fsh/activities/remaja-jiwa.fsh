Instance: layanan-remaja-jiwa
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kesehatan jiwa remaja"
Description: "SDQ pada kelas 1, 7, dan 10; sekurangnya setahun sekali."
* insert Kegiatan(remaja-jiwa, LayananRemajaJiwa, ServiceRequest)
* title = "Skrining kesehatan jiwa remaja"
* description = "SDQ pada kelas 1, 7, dan 10; sekurangnya setahun sekali."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
