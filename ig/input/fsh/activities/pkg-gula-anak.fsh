Instance: layanan-pkg-gula-anak
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan gula darah umur 2 tahun"
Description: "Pemeriksaan gula darah umur 2 tahun."
* insert Kegiatan(pkg-gula-anak, LayananPkgGulaAnak, ServiceRequest)
* title = "Pemeriksaan gula darah umur 2 tahun"
* description = "Pemeriksaan gula darah umur 2 tahun."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
