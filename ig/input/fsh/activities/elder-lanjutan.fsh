Instance: layanan-elder-lanjutan
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan lanjutan SKILAS"
Description: "Mini-Cog, SPPB, MNA-SF, RAPUH, GDS-4, atau AMT menurut ranah yang bertanda."
* insert Kegiatan(elder-lanjutan, LayananElderLanjutan, ServiceRequest)
* title = "Pemeriksaan lanjutan SKILAS"
* description = "Mini-Cog, SPPB, MNA-SF, RAPUH, GDS-4, atau AMT menurut ranah yang bertanda."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tenggat satu bulan: pengetahuan umum, belum terbaca pada peraturan."
