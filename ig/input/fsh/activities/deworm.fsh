Instance: layanan-deworm
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Obat cacing"
Description: "Bulan Agustus untuk umur 12-59 bulan."
* insert Kegiatan(deworm, LayananDeworm, MedicationRequest)
* title = "Obat cacing"
* description = "Bulan Agustus untuk umur 12-59 bulan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* productCodeableConcept = $atc#P02CA03 "albendazole"
* dosage[+].text = "Umur 12-23 bulan: 200 mg dosis tunggal"
* dosage[+].text = "Umur 24 bulan ke atas: 400 mg dosis tunggal"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Takaran albendazol, dan pemberian 1-12 tahun di daerah endemis: pengetahuan umum, belum terbaca pada peraturan."
