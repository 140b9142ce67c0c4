Instance: layanan-sekolah-cacing
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Obat cacing anak sekolah"
Description: "Obat cacing anak sekolah."
* insert Kegiatan(sekolah-cacing, LayananSekolahCacing, MedicationRequest)
* title = "Obat cacing anak sekolah"
* description = "Obat cacing anak sekolah."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* productCodeableConcept = $atc#P02CA03 "albendazole"
* dosage[+].text = "400 mg dosis tunggal"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Takaran albendazol, dan pemberian 1-12 tahun di daerah endemis: pengetahuan umum, belum terbaca pada peraturan."
