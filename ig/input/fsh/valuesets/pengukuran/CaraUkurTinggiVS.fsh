ValueSet: CaraUkurTinggiVS
Id: cara-ukur-tinggi
Title: "Cara mengukur panjang atau tinggi badan"
Description: "Berbaring atau berdiri."
* insert Terminology(Ways of measuring length or height)
* $pengukuran#berbaring "Diukur berbaring"
* $pengukuran#berdiri "Diukur berdiri"
