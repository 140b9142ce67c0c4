CodeSystem: KemkesLabelNeonatal
Id: kemkes-label-neonatal
Title: "Label kunjungan neonatal (Kemkes)"
Description: "Nilai yang ditulis sebagai pengenal kunjungan pada KN1 sampai KN3. KN0 tidak terlihat pada contoh SATUSEHAT dan tidak dilabeli."
* insert KemkesTerminology(Neonatal visit labels of the ministry, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate)
* ^caseSensitive = true
* ^content = #fragment
* #KN1 "Kunjungan neonatal 1"
* #KN2 "Kunjungan neonatal 2"
* #KN3 "Kunjungan neonatal 3"
