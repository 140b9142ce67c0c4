Instance: status-gizi-ke-clinical-term
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(status-gizi-ke-clinical-term, StatusGiziKeClinicalTerm, [["Status gizi ke istilah klinis Kemkes"]])
* description = "Kode OI yang dipakai SATUSEHAT pada Observation.interpretation. Kode itu tidak menyebut indeksnya; indeks terbaca dari Observation.code."
* purpose = "status-gizi tidak dihapus walau SATUSEHAT mempunyai kode OI: satu kode OI dipakai untuk beberapa indeks (OI000001 Gizi Buruk untuk BB/TB dan IMT/U), dan OI000013 bernama Normal saja. Tabel datar, indikator, dan PWS memerlukan satu kolom yang menyebut indeksnya; Observation memakai kode OI, dan peta ini menghubungkan keduanya."
* sourceUri = "https://siklus.id/fhir/ValueSet/status-gizi"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/status-gizi", "http://terminology.kemkes.go.id/CodeSystem/clinical-term")
* insert Padanan(0, bbu-sangat-kurang, OI000007, [["Berat Badan Sangat Kurang"]], equivalent)
* insert Padanan(0, bbu-kurang, OI000008, [["Berat Badan Kurang"]], equivalent)
* insert Padanan(0, bbu-normal, OI000009, [["Berat Badan Normal"]], equivalent)
* insert Padanan(0, bbu-risiko-lebih, OI000010, [["Risiko Berat Badan Lebih"]], equivalent)
* insert Padanan(0, tbu-sangat-pendek, OI000011, [["Sangat Pendek"]], equivalent)
* insert Padanan(0, tbu-pendek, OI000012, [["Pendek"]], equivalent)
* insert Padanan(0, tbu-normal, OI000013, [["Normal"]], equivalent)
* insert Padanan(0, tbu-tinggi, OI000014, [["Tinggi"]], equivalent)
* insert Padanan(0, bbtb-gizi-buruk, OI000001, [["Gizi Buruk"]], wider)
* insert Padanan(0, bbtb-gizi-kurang, OI000002, [["Gizi Kurang"]], wider)
* insert Padanan(0, bbtb-gizi-baik, OI000003, [["Gizi Baik"]], wider)
* insert Padanan(0, bbtb-berisiko-lebih, OI000004, [["Risiko Gizi Lebih"]], wider)
* insert Padanan(0, bbtb-gizi-lebih, OI000005, [["Gizi Lebih"]], wider)
* insert Padanan(0, bbtb-obesitas, OI000006, [["Obesitas"]], wider)
* insert Padanan(0, imtu-gizi-buruk, OI000001, [["Gizi Buruk"]], wider)
* insert Padanan(0, imtu-gizi-kurang, OI000002, [["Gizi Kurang"]], wider)
* insert Padanan(0, imtu-gizi-baik, OI000003, [["Gizi Baik"]], wider)
* insert Padanan(0, imtu-berisiko-lebih, OI000004, [["Risiko Gizi Lebih"]], wider)
* insert Padanan(0, imtu-gizi-lebih, OI000005, [["Gizi Lebih"]], wider)
* insert Padanan(0, imtu-obesitas, OI000006, [["Obesitas"]], wider)
