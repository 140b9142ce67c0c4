Instance: layanan-pkg-lansia
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Cek kesehatan gratis lanjut usia"
Description: "Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."
* insert Kegiatan(pkg-lansia, LayananPkgLansia, ServiceRequest)
* title = "Cek kesehatan gratis lanjut usia"
* description = "Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
