Instance: layanan-imm-mr-1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi campak-rubela (MR) 1"
Description: "Diberikan sebelum umur 9 bulan: terlalu dini, tidak menutup."
* insert Kegiatan(imm-mr-1, LayananImmMr1, ImmunizationRecommendation)
* title = "Imunisasi campak-rubela (MR) 1"
* description = "Diberikan sebelum umur 9 bulan: terlalu dini, tidak menutup."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $cvx#04 "M/R"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."
