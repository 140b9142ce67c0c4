CodeSystem: KemkesEpisodeOfCareType
Id: kemkes-episodeofcare-type
Title: "Jenis episode asuhan (Kemkes)"
Description: "Episode asuhan yang dikenal SATUSEHAT. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Episode types of the ministry, http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type)
* ^caseSensitive = true
* ^content = #fragment
* #ANC "Antenatal Care"
* #PNC "Postnatal Care"
* #Neonate "Neonate"
* #TB-SO "Tuberkulosis Sensitif Obat"
* #cancer "Cancer Management Care"
* #CVD "Cerebrovascular Disease"
* #CKD "Chronic Kidney Disease"
* #CAD "Coronary Artery Disease"
