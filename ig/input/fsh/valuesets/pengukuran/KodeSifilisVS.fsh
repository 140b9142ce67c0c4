ValueSet: KodeSifilisVS
Id: kode-sifilis
Title: "Kode sifilis"
Description: "Kode yang diterima profil ilp-sifilis."
* insert Terminology(Codes of syphilis tests)
* $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* $loinc#20507-0 "Reagin Ab [Presence] in Serum by RPR"
* $loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"
* $loinc#5292-8 "Reagin Ab [Presence] in Serum by VDRL"
* $loinc#8041-6 "Treponema pallidum Ab [Presence] in Serum by Hemagglutination"
* $loinc#31147-2 "Reagin Ab [Titer] in Serum by RPR"
