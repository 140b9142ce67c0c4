ValueSet: KodeRiwayatObstetriVS
Id: kode-riwayat-obstetri
Title: "Kode riwayat obstetri"
Description: "Kode yang diterima profil ilp-riwayat-obstetri."
* insert Terminology(Codes of obstetric history)
* $loinc#11996-6 "[#] Pregnancies"
* $loinc#11977-6 "[#] Parity"
* $loinc#69043-8 "Other pregnancy outcomes #"
* $loinc#11638-4 "[#] Births.still living"
