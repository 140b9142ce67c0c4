ValueSet: KodeApgarVS
Id: kode-apgar
Title: "Kode apgar"
Description: "Kode yang diterima profil ilp-apgar."
* insert Terminology(Codes of APGAR scores)
* $loinc#9272-6 "1 minute Apgar Score"
* $loinc#9274-2 "5 minute Apgar Score"
* $loinc#9271-8 "10 minute Apgar Score"
