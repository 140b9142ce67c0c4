Instance: layanan-pkg-child
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Cek kesehatan gratis anak umur 1-6 tahun"
Description: "Dari hari ulang tahun sampai sebulan sesudahnya."
* insert Kegiatan(pkg-child, LayananPkgChild, ServiceRequest)
* title = "Cek kesehatan gratis anak umur 1-6 tahun"
* description = "Dari hari ulang tahun sampai sebulan sesudahnya."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan. Ulang tahun ke-6 masih termasuk rencana ini."
