Instance: layanan-anc-gigi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan gigi ibu hamil"
Description: "Pemeriksaan gigi ibu hamil."
* insert Kegiatan(anc-gigi, LayananAncGigi, ServiceRequest)
* title = "Pemeriksaan gigi ibu hamil"
* description = "Pemeriksaan gigi ibu hamil."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106289002 "Dentist")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."
