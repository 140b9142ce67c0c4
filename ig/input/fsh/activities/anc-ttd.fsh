Instance: layanan-anc-ttd
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Tablet tambah darah ibu hamil"
Description: "Satu tablet tiap hari, sekurangnya 180 tablet (atau MMS)."
* insert Kegiatan(anc-ttd, LayananAncTtd, MedicationRequest)
* title = "Tablet tambah darah ibu hamil"
* description = "Satu tablet tiap hari, sekurangnya 180 tablet (atau MMS)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* productCodeableConcept = $kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"
* dosage[+].text = "Satu tablet sehari selama hamil, sekurangnya 180 tablet"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "180 tablet menurut panduan 2026; ukuran lama 90 tablet (Fe3)."
