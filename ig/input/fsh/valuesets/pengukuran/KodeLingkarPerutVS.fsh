ValueSet: KodeLingkarPerutVS
Id: kode-lingkar-perut
Title: "Kode lingkar perut"
Description: "Kode yang diterima profil ilp-lingkar-perut."
* insert Terminology(Codes of waist circumference)
* $sct#276361009 "Waist circumference"
* $sct#396552003 "Abdominal circumference"
