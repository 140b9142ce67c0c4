Instance: layanan-nb-vitk
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Suntikan vitamin K1"
Description: "Suntikan vitamin K1."
* insert Kegiatan(nb-vitk, LayananNbVitk, ServiceRequest)
* title = "Suntikan vitamin K1"
* description = "Suntikan vitamin K1."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Bila belum diberikan, dikejar pada KN1."
