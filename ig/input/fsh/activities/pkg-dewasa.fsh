Instance: layanan-pkg-dewasa
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Cek kesehatan gratis usia dewasa"
Description: "Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."
* insert Kegiatan(pkg-dewasa, LayananPkgDewasa, ServiceRequest)
* title = "Cek kesehatan gratis usia dewasa"
* description = "Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
