Instance: layanan-imm-je
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi Japanese encephalitis (JE)"
Description: "Imunisasi Japanese encephalitis (JE)."
* insert Kegiatan(imm-je, LayananImmJe, ImmunizationRecommendation)
* title = "Imunisasi Japanese encephalitis (JE)"
* description = "Imunisasi Japanese encephalitis (JE)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $cvx#129 "Japanese Encephalitis, unspecified formulation"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Provinsi endemis JE tertulis pada kondisi (51, 34, 61): pengetahuan umum, belum terbaca pada peraturan; sesuaikan dengan keputusan daerah."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."
