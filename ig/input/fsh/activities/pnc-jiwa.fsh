Instance: layanan-pnc-jiwa
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kesehatan jiwa ibu nifas"
Description: "Skrining kesehatan jiwa ibu nifas."
* insert Kegiatan(pnc-jiwa, LayananPncJiwa, ServiceRequest)
* title = "Skrining kesehatan jiwa ibu nifas"
* description = "Skrining kesehatan jiwa ibu nifas."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Waktunya di dalam nifas: pengetahuan umum, belum terbaca pada peraturan."
