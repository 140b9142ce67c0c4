Instance: layanan-anc-jiwa
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kesehatan jiwa ibu hamil"
Description: "Skrining kesehatan jiwa ibu hamil."
* insert Kegiatan(anc-jiwa, LayananAncJiwa, ServiceRequest)
* title = "Skrining kesehatan jiwa ibu hamil"
* description = "Skrining kesehatan jiwa ibu hamil."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Sekali dalam kehamilan; alatnya EPDS menurut register klaster 3."
