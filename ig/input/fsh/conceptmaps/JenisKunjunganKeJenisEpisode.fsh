Instance: jenis-kunjungan-ke-jenis-episode
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(jenis-kunjungan-ke-jenis-episode, JenisKunjunganKeJenisEpisode, [["Jenis kunjungan ke jenis episode asuhan"]])
* description = "Episode (EpisodeOfCare.type) tempat kunjungan berada. Jenis yang tidak disebut tidak memerlukan episode."
* sourceUri = "https://siklus.id/fhir/ValueSet/jenis-kunjungan"
* targetUri = "https://siklus.id/fhir/ValueSet/jenis-episode"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/jenis-kunjungan", "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type")
* insert Padanan(0, anc-k1, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-k2, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-k3, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-k4, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-k5, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-k6, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, anc-lain, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, persalinan, ANC, [["Antenatal Care"]], wider)
* insert Padanan(0, kf1, PNC, [["Postnatal Care"]], wider)
* insert Padanan(0, kf2, PNC, [["Postnatal Care"]], wider)
* insert Padanan(0, kf3, PNC, [["Postnatal Care"]], wider)
* insert Padanan(0, kf4, PNC, [["Postnatal Care"]], wider)
* insert Padanan(0, kn0, Neonate, [["Neonate"]], wider)
* insert Padanan(0, kn1, Neonate, [["Neonate"]], wider)
* insert Padanan(0, kn2, Neonate, [["Neonate"]], wider)
* insert Padanan(0, kn3, Neonate, [["Neonate"]], wider)
* insert Padanan(0, mtbm, Neonate, [["Neonate"]], wider)
* insert Padanan(0, pengobatan-tb, TB-SO, [["Tuberkulosis Sensitif Obat"]], wider)
