Instance: layanan-pnc-kb
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Keluarga berencana pascasalin"
Description: "Keluarga berencana pascasalin."
* insert Kegiatan(pnc-kb, LayananPncKb, ServiceRequest)
* title = "Keluarga berencana pascasalin"
* description = "Keluarga berencana pascasalin."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Batas KB pascasalin sampai hari ke-42: pengetahuan umum, belum terbaca pada peraturan."
