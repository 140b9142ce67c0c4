Instance: layanan-dev-kpsp
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining perkembangan (KPSP)"
Description: "Pada umur 3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, dan 72 bulan."
* insert Kegiatan(dev-kpsp, LayananDevKpsp, ServiceRequest)
* title = "Skrining perkembangan (KPSP)"
* description = "Pada umur 3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, dan 72 bulan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."
