ValueSet: KodeHplVS
Id: kode-hpl
Title: "Kode hpl"
Description: "Kode yang diterima profil ilp-hpl."
* insert Terminology(Codes of expected date of delivery)
* $loinc#11778-8 "Delivery date Estimated"
* $loinc#11781-2 "Delivery date US composite estimate"
