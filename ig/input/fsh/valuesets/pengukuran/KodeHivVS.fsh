ValueSet: KodeHivVS
Id: kode-hiv
Title: "Kode hiv"
Description: "Kode yang diterima profil ilp-hiv."
* insert Terminology(Codes of HIV tests)
* $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* $loinc#80387-4 "HIV 1+2 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* $loinc#69668-2 "HIV 1 and 2 Ab [Identifier] in Serum or Plasma by Rapid immunoassay"
* $loinc#7917-8 "HIV 1 Ab [Presence] in Serum"
