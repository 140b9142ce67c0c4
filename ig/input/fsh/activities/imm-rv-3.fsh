Instance: layanan-imm-rv-3
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi rotavirus (RV) 3"
Description: "Imunisasi rotavirus (RV) 3."
* insert Kegiatan(imm-rv-3, LayananImmRv3, ImmunizationRecommendation)
* title = "Imunisasi rotavirus (RV) 3"
* description = "Imunisasi rotavirus (RV) 3."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $cvx#122 "rotavirus, unspecified formulation"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur terakhir dosis rotavirus: pengetahuan umum, belum terbaca pada peraturan; aturannya sedang berubah."
