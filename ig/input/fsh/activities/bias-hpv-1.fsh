Instance: layanan-bias-hpv-1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "BIAS HPV 1 kelas 5"
Description: "BIAS HPV 1 kelas 5."
* insert Kegiatan(bias-hpv-1, LayananBiasHpv1, ImmunizationRecommendation)
* title = "BIAS HPV 1 kelas 5"
* description = "BIAS HPV 1 kelas 5."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#309453006 "Registered midwife")
* insert Pelaksana($sct#106292003 "Professional nurse")
* topic = $kemkes-immunization-reason#IM-SD "Imunisasi Program Rutin Lanjutan Sekolah Dasar"
* productCodeableConcept = $cvx#137 "HPV, unspecified formulation"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Jumlah dosis dan selang HPV: pengetahuan umum, belum terbaca pada peraturan; jadwal satu dosis sedang berlaku bertahap."
