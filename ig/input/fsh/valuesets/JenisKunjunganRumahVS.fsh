ValueSet: JenisKunjunganRumahVS
Id: jenis-kunjungan-rumah
Title: "Jenis kunjungan rumah"
Description: "Jenis kunjungan yang dilakukan di rumah."
* insert Terminology(Kinds of home visit)
* $jenis-kunjungan#kunjungan-rumah-rutin
* $jenis-kunjungan#kunjungan-rumah-khusus
* $jenis-kunjungan#kunjungan-rumah-nakes
* $jenis-kunjungan#perawatan-di-rumah
