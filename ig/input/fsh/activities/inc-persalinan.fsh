Instance: layanan-inc-persalinan
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Persalinan di fasilitas"
Description: "Persalinan di fasilitas."
* insert Kegiatan(inc-persalinan, LayananIncPersalinan, ServiceRequest)
* title = "Persalinan di fasilitas"
* description = "Persalinan di fasilitas."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Cukup bulan 37 sampai sebelum 42 minggu."
