ValueSet: StatusGiziBbUVS
Id: status-gizi-bb-u
Title: "Status gizi menurut BB/U"
Description: "Permenkes 2/2020: di bawah -3 sangat kurang; -3 sampai di bawah -2 kurang; -2 sampai +1 normal; di atas +1 risiko lebih."
* insert Terminology(Nutritional status by weight for age)
* $kemkes-clinical-term#OI000007 "Berat Badan Sangat Kurang"
* $kemkes-clinical-term#OI000008 "Berat Badan Kurang"
* $kemkes-clinical-term#OI000009 "Berat Badan Normal"
* $kemkes-clinical-term#OI000010 "Risiko Berat Badan Lebih"
