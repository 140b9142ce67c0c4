Instance: layanan-imm-td-3
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi tetanus status T3"
Description: "Imunisasi tetanus status T3."
* insert Kegiatan(imm-td-3, LayananImmTd3, ImmunizationRecommendation)
* title = "Imunisasi tetanus status T3"
* description = "Imunisasi tetanus status T3."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-WUS "Imunisasi Program Rutin Lanjutan Wanita Usia Subur"
* productCodeableConcept = $kfa#VG139 "Td"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."
