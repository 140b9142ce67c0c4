ValueSet: StatusGiziImtUVS
Id: status-gizi-imt-u
Title: "Status gizi menurut IMT/U"
Description: "0-60 bulan seperti BB/TB; 5-18 tahun: -3 sampai di bawah -2 gizi kurang, -2 sampai +1 gizi baik, sampai +2 gizi lebih, di atas +2 obesitas; di bawah -3 gizi buruk [BG]."
* insert Terminology(Nutritional status by body mass index for age)
* $kemkes-clinical-term#OI000001 "Gizi Buruk"
* $kemkes-clinical-term#OI000002 "Gizi Kurang"
* $kemkes-clinical-term#OI000003 "Gizi Baik"
* $kemkes-clinical-term#OI000004 "Risiko Gizi Lebih"
* $kemkes-clinical-term#OI000005 "Gizi Lebih"
* $kemkes-clinical-term#OI000006 "Obesitas"
* $sct#248324001 "Well nourished"
