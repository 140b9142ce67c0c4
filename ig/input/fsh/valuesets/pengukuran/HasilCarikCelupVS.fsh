ValueSet: HasilCarikCelupVS
Id: hasil-carik-celup
Title: "Hasil carik celup"
Description: "Negatif sampai positif empat."
* insert Terminology(Test strip results)
* $sct#260385009 "Negative"
* $sct#260347006 "+"
* $sct#260348001 "++"
* $sct#260349009 "+++"
* $sct#260350009 "++++"
