Instance: layanan-bias-mr
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "BIAS campak-rubela kelas 1"
Description: "BIAS campak-rubela kelas 1."
* insert Kegiatan(bias-mr, LayananBiasMr, ImmunizationRecommendation)
* title = "BIAS campak-rubela kelas 1"
* description = "BIAS campak-rubela kelas 1."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#309453006 "Registered midwife")
* insert Pelaksana($sct#106292003 "Professional nurse")
* topic = $kemkes-immunization-reason#IM-SD "Imunisasi Program Rutin Lanjutan Sekolah Dasar"
* productCodeableConcept = $cvx#04 "M/R"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."
