Instance: layanan-tb-oat
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengambilan OAT bulanan"
Description: "Pengambilan OAT bulanan."
* insert Kegiatan(tb-oat, LayananTbOat, ServiceRequest)
* title = "Pengambilan OAT bulanan"
* description = "Pengambilan OAT bulanan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Enam bulan untuk TB sensitif obat."
