Instance: layanan-imm-ipv-2
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi polio suntik (IPV) 2"
Description: "Imunisasi polio suntik (IPV) 2."
* insert Kegiatan(imm-ipv-2, LayananImmIpv2, ImmunizationRecommendation)
* title = "Imunisasi polio suntik (IPV) 2"
* description = "Imunisasi polio suntik (IPV) 2."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $cvx#10 "IPV"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Selang IPV1 ke IPV2: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."
