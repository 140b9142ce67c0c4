ValueSet: CaraSdqVS
Id: cara-sdq
Title: "Cara mengisi SDQ"
Description: "Diisi sendiri, atau oleh orang tua atau guru."
* insert Terminology(Ways of filling in the SDQ)
* $pengukuran#sdq-mandiri "SDQ diisi sendiri"
* $pengukuran#sdq-orang-tua "SDQ diisi orang tua atau guru"
