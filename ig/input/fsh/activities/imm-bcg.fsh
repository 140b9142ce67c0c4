Instance: layanan-imm-bcg
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi BCG"
Description: "Imunisasi BCG."
* insert Kegiatan(imm-bcg, LayananImmBcg, ImmunizationRecommendation)
* title = "Imunisasi BCG"
* description = "Imunisasi BCG."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $kfa#VG19 "BCG"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Sampai sebelum umur 12 bulan: pengetahuan umum, belum terbaca pada peraturan."
