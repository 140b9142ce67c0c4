Instance: rawat-jalan
InstanceOf: IlpRawatJalan
Usage: #example
Title: "Rawat jalan yang selesai"
Description: "Kunjungan sakit di poli umum, ditutup dengan diagnosis dan rujukan"
* insert KunjunganSelesai(2026-11-02-RAWAT-JALAN, dewasa-hipertensi, dokter, 2026-11-02, 01:00, 01:30, 02:10)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#rawat-jalan "Rawat jalan"
* location.location = Reference(Location/poli-umum)
* diagnosis.condition = Reference(Condition/rawat-jalan-diagnosis)
* diagnosis.use = $diagnosis-role#DD "Discharge diagnosis"
* diagnosis.rank = 1
* hospitalization.dischargeDisposition = $discharge-disposition#oth "Other"
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", puskesmas, "Puskesmas")
