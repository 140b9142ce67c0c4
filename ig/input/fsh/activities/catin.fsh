Instance: layanan-catin
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan calon pengantin"
Description: "Kedua calon, sekali sebelum menikah: status gizi, Hb, status T, dan jiwa."
* insert Kegiatan(catin, LayananCatin, ServiceRequest)
* title = "Pemeriksaan calon pengantin"
* description = "Kedua calon, sekali sebelum menikah: status gizi, Hb, status T, dan jiwa."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Paling awal 365 hari dan jatuh tempo 90 hari sebelum pernikahan: pengetahuan umum, belum terbaca pada peraturan."
