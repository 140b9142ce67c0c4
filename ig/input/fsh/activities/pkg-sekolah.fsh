Instance: layanan-pkg-sekolah
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Cek kesehatan gratis sekolah"
Description: "Cek kesehatan gratis sekolah."
* insert Kegiatan(pkg-sekolah, LayananPkgSekolah, ServiceRequest)
* title = "Cek kesehatan gratis sekolah"
* description = "Cek kesehatan gratis sekolah."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun ajaran mulai 1 Juli: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
