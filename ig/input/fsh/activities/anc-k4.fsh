Instance: layanan-anc-k4
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan kehamilan K4"
Description: "Pemeriksaan kehamilan K4."
* insert Kegiatan(anc-k4, LayananAncK4, ServiceRequest)
* title = "Pemeriksaan kehamilan K4"
* description = "Pemeriksaan kehamilan K4."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."
