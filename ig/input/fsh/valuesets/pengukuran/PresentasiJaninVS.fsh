ValueSet: PresentasiJaninVS
Id: presentasi-janin
Title: "Presentasi janin"
Description: "Kepala, bokong, atau lintang."
* insert Terminology(Fetal presentation)
* $sct#1209182005 "Cephalic fetal presentation"
* $sct#6096002 "Breech presentation"
* $kemkes-clinical-term#OV000005 "Letak Lintang"
