ValueSet: KodeDjjVS
Id: kode-djj
Title: "Kode djj"
Description: "Kode yang diterima profil ilp-djj."
* insert Terminology(Codes of fetal heart rate)
* $loinc#55283-6 "Fetal Heart rate"
* $loinc#11948-7 "Fetal Heart rate US"
