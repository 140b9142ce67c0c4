Instance: kunjungan-rujukan
InstanceOf: IlpEncounter
Usage: #example
Title: "Kunjungan rujukan di rumah sakit"
Description: "Pasien diterima di rumah sakit tujuan; penanggung jawabnya rumah sakit, tanpa klaster dan jenjang ILP"
* insert KunjunganSelesai(RS-2026-1105-0044, dewasa-hipertensi, dokter, 2026-11-05, 01:00, 01:10, 02:00)
* identifier.system = "http://sys-ids.kemkes.go.id/encounter/10009299"
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#rujukan "Kunjungan rujukan"
* location.location = Reference(Location/poli-rumah-sakit)
* basedOn = Reference(ServiceRequest/rujukan-vertikal)
* serviceProvider = Reference(Organization/rumah-sakit)
