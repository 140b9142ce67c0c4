Instance: layanan-nb-hb0
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Imunisasi hepatitis B lahir (HB0)"
Description: "Imunisasi hepatitis B lahir (HB0)."
* insert Kegiatan(nb-hb0, LayananNbHb0, ImmunizationRecommendation)
* title = "Imunisasi hepatitis B lahir (HB0)"
* description = "Imunisasi hepatitis B lahir (HB0)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* topic = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* productCodeableConcept = $kfa#VG45 "HepB"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Di atas 24 jam sampai hari ke-7 dihitung diberikan, tetapi terlambat."
