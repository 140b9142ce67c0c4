Instance: layanan-ht-komplikasi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan komplikasi hipertensi"
Description: "Funduskopi, EKG, lipid, dan fungsi ginjal mulai umur 40 tahun."
* insert Kegiatan(ht-komplikasi, LayananHtKomplikasi, ServiceRequest)
* title = "Pemeriksaan komplikasi hipertensi"
* description = "Funduskopi, EKG, lipid, dan fungsi ginjal mulai umur 40 tahun."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
