ValueSet: StatusGiziTbUVS
Id: status-gizi-tb-u
Title: "Status gizi menurut PB/U atau TB/U"
Description: "Permenkes 2/2020: di bawah -3 sangat pendek; -3 sampai di bawah -2 pendek; -2 sampai +3 normal; di atas +3 tinggi."
* insert Terminology(Nutritional status by length or height for age)
* $kemkes-clinical-term#OI000011 "Sangat Pendek"
* $kemkes-clinical-term#OI000012 "Pendek"
* $kemkes-clinical-term#OI000013 "Normal"
* $kemkes-clinical-term#OI000014 "Tinggi"
