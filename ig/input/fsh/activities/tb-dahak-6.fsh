Instance: layanan-tb-dahak-6
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Dahak ulang bulan ke-6"
Description: "Dahak ulang bulan ke-6."
* insert Kegiatan(tb-dahak-6, LayananTbDahak6, ServiceRequest)
* title = "Dahak ulang bulan ke-6"
* description = "Dahak ulang bulan ke-6."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Dihitung pada akhir bulan itu; kelonggaran satu bulan: pengetahuan umum, belum terbaca pada peraturan."
