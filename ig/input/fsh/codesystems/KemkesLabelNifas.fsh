CodeSystem: KemkesLabelNifas
Id: kemkes-label-nifas
Title: "Label kunjungan nifas (Kemkes)"
Description: "Nilai yang ditulis sebagai pengenal kunjungan pada KF1 sampai KF4. Sistemnya dikenal dari aturan 10117; nilainya tidak terlihat pada contoh SATUSEHAT dan disusun menurut nama kunjungannya."
* insert KemkesTerminology(Postpartum visit labels of the ministry, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium)
* ^caseSensitive = true
* ^content = #fragment
* #KF1 "Kunjungan nifas 1"
* #KF2 "Kunjungan nifas 2"
* #KF3 "Kunjungan nifas 3"
* #KF4 "Kunjungan nifas 4"
