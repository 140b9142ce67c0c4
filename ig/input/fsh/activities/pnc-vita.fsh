Instance: layanan-pnc-vita
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Vitamin A ibu nifas"
Description: "Dua kapsul antara KF1 dan KF2."
* insert Kegiatan(pnc-vita, LayananPncVita, MedicationRequest)
* title = "Vitamin A ibu nifas"
* description = "Dua kapsul antara KF1 dan KF2."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* productCodeableConcept = $atc#A11CA01 "retinol (vit A)"
* dosage[+].text = "Dua kapsul 200.000 IU, kapsul kedua sekurangnya 24 jam sesudah yang pertama"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Takaran 100.000 IU (biru) dan 200.000 IU (merah): pengetahuan umum, belum terbaca pada peraturan."
