Instance: layanan-iva-ulang
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kanker leher rahim risiko tinggi"
Description: "Setahun sekali sesudah hasil IVA positif."
* insert Kegiatan(iva-ulang, LayananIvaUlang, ServiceRequest)
* title = "Skrining kanker leher rahim risiko tinggi"
* description = "Setahun sekali sesudah hasil IVA positif."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur 30-69 tahun: batas atas pengetahuan umum, belum terbaca pada peraturan. Tiap tiga tahun; setahun sekali bagi yang berisiko tinggi."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
