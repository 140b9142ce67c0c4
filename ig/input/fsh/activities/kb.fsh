Instance: layanan-kb
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pelayanan keluarga berencana"
Description: "Posyandu: pil, suntik, kondom; Pustu juga implan dan AKDR; Puskesmas juga MOP."
* insert Kegiatan(kb, LayananKb, ServiceRequest)
* title = "Pelayanan keluarga berencana"
* description = "Posyandu: pil, suntik, kondom; Pustu juga implan dan AKDR; Puskesmas juga MOP."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tanpa selang resmi; dipakai setahun sekali: pengetahuan umum, belum terbaca pada peraturan."
