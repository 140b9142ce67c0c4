ValueSet: StatusGiziBbTbVS
Id: status-gizi-bb-tb
Title: "Status gizi menurut BB/PB atau BB/TB"
Description: "Permenkes 2/2020: di bawah -3 gizi buruk; -3 sampai di bawah -2 gizi kurang; -2 sampai +1 gizi baik; sampai +2 risiko gizi lebih; sampai +3 gizi lebih; di atas +3 obesitas."
* insert Terminology(Nutritional status by weight for length or height)
* $kemkes-clinical-term#OI000001 "Gizi Buruk"
* $kemkes-clinical-term#OI000002 "Gizi Kurang"
* $kemkes-clinical-term#OI000003 "Gizi Baik"
* $kemkes-clinical-term#OI000004 "Risiko Gizi Lebih"
* $kemkes-clinical-term#OI000005 "Gizi Lebih"
* $kemkes-clinical-term#OI000006 "Obesitas"
