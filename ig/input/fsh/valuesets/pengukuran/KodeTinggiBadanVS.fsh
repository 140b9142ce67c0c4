ValueSet: KodeTinggiBadanVS
Id: kode-tinggi-badan
Title: "Kode tinggi badan"
Description: "Kode yang diterima profil ilp-tinggi-badan."
* insert Terminology(Codes of body length or height)
* $loinc#8302-2 "Body height"
* $loinc#8306-3 "Body height --lying"
* $loinc#8308-9 "Body height --standing"
* $loinc#89269-5 "Body height Measured --at birth"
