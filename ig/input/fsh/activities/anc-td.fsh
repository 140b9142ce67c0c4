Instance: layanan-anc-td
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining status T dan imunisasi Td ibu hamil"
Description: "Skrining status T dan imunisasi Td ibu hamil."
* insert Kegiatan(anc-td, LayananAncTd, ImmunizationRecommendation)
* title = "Skrining status T dan imunisasi Td ibu hamil"
* description = "Skrining status T dan imunisasi Td ibu hamil."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-WUS "Imunisasi Program Rutin Lanjutan Wanita Usia Subur"
* productCodeableConcept = $kfa#VG139 "Td"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."
