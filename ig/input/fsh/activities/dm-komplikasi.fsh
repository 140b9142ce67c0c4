Instance: layanan-dm-komplikasi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan komplikasi diabetes"
Description: "Funduskopi, EKG, lipid, dan fungsi ginjal."
* insert Kegiatan(dm-komplikasi, LayananDmKomplikasi, ServiceRequest)
* title = "Pemeriksaan komplikasi diabetes"
* description = "Funduskopi, EKG, lipid, dan fungsi ginjal."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
