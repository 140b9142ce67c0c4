ValueSet: KesimpulanGiziVS
Id: kesimpulan-gizi
Title: "Klasifikasi status gizi"
Description: "Status gizi balita pada MTBS dan ringkasan."
* insert Terminology(Nutritional status)
* $kemkes-clinical-term#OI000001 "Gizi Buruk"
* $kemkes-clinical-term#OI000002 "Gizi Kurang"
* $kemkes-clinical-term#OI000003 "Gizi Baik"
* $kemkes-clinical-term#OI000004 "Risiko Gizi Lebih"
* $kemkes-clinical-term#OI000005 "Gizi Lebih"
* $kemkes-clinical-term#OI000006 "Obesitas"
* $sct#65404009 "Undernutrition"
