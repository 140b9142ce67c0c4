Instance: layanan-pkg-talasemia
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining talasemia"
Description: "Sekali seumur hidup; untuk semua anak pada umur 2 tahun."
* insert Kegiatan(pkg-talasemia, LayananPkgTalasemia, ServiceRequest)
* title = "Skrining talasemia"
* description = "Sekali seumur hidup; untuk semua anak pada umur 2 tahun."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
