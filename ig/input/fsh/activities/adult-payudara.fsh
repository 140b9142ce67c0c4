Instance: layanan-adult-payudara
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kanker payudara (SADANIS)"
Description: "Skrining kanker payudara (SADANIS)."
* insert Kegiatan(adult-payudara, LayananAdultPayudara, ServiceRequest)
* title = "Skrining kanker payudara (SADANIS)"
* description = "Skrining kanker payudara (SADANIS)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tabel KMK menyebut setahun sekali, teksnya SADANIS tiga tahun sekali; dipakai tiga tahun. PKG mulai umur 30 tahun, KMK di atas 15 tahun; dipakai 30 tahun."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
