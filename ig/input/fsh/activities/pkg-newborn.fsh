Instance: layanan-pkg-newborn
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan kesehatan gratis bayi baru lahir"
Description: "SHK, G6PD, HAK, PJB kritis, saluran empedu, dan pertumbuhan pada umur 2 hari; paling lambat bersama KN2."
* insert Kegiatan(pkg-newborn, LayananPkgNewborn, ServiceRequest)
* title = "Pemeriksaan kesehatan gratis bayi baru lahir"
* description = "SHK, G6PD, HAK, PJB kritis, saluran empedu, dan pertumbuhan pada umur 2 hari; paling lambat bersama KN2."
* insert Berlaku(2025-02-10, [["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."
