Instance: layanan-tb-dahak-5
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Dahak ulang bulan ke-5"
Description: "Dahak ulang bulan ke-5."
* insert Kegiatan(tb-dahak-5, LayananTbDahak5, ServiceRequest)
* title = "Dahak ulang bulan ke-5"
* description = "Dahak ulang bulan ke-5."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Dihitung pada akhir bulan itu; kelonggaran satu bulan: pengetahuan umum, belum terbaca pada peraturan."
