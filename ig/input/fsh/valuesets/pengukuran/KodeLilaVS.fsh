ValueSet: KodeLilaVS
Id: kode-lila
Title: "Kode lila"
Description: "Kode yang diterima profil ilp-lila."
* insert Terminology(Codes of mid upper arm circumference)
* $sct#284473002 "Mid upper arm circumference"
* $loinc#56072-2 "Circumference Mid upper arm - right"
