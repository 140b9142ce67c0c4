CodeSystem: KemkesLabelAnc
Id: kemkes-label-anc
Title: "Label pemeriksaan kehamilan (Kemkes)"
Description: "Nilai yang ditulis sebagai pengenal kunjungan (Encounter.identifier) pada ANC. K1M bila kontak pertama di trimester 1, selain itu K1A; pembedaan itu kebiasaan program, belum ada pasalnya. K7 dan seterusnya tidak berlabel."
* insert KemkesTerminology(Antenatal visit labels of the ministry, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC)
* ^caseSensitive = true
* ^content = #fragment
* #K1A "Kunjungan pertama (akses)"
* #K1M "Kunjungan pertama (murni)"
* #K2 "Kunjungan ke-2"
* #K3 "Kunjungan ke-3"
* #K4 "Kunjungan ke-4"
* #K5 "Kunjungan ke-5"
* #K6 "Kunjungan ke-6"
