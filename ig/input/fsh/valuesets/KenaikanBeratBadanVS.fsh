ValueSet: KenaikanBeratBadanVS
Id: kenaikan-berat-badan
Title: "Kenaikan berat badan pada KMS"
Description: "Semua kode: kenaikan berat badan pada KMS."
* insert Terminology(Monthly weight gain on the growth card)
* include codes from system KenaikanBeratBadan
