Instance: layanan-vita
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kapsul vitamin A"
Description: "Februari dan Agustus untuk umur 6-59 bulan."
* insert Kegiatan(vita, LayananVita, MedicationRequest)
* title = "Kapsul vitamin A"
* description = "Februari dan Agustus untuk umur 6-59 bulan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* productCodeableConcept = $atc#A11CA01 "retinol (vit A)"
* dosage[+].text = "Umur 6-11 bulan: satu kapsul biru 100.000 IU"
* dosage[+].text = "Umur 12-59 bulan: satu kapsul merah 200.000 IU"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Takaran 100.000 IU (biru) dan 200.000 IU (merah): pengetahuan umum, belum terbaca pada peraturan."
