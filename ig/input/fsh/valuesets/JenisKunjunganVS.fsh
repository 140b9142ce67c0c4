ValueSet: JenisKunjunganVS
Id: jenis-kunjungan
Title: "Jenis kunjungan layanan primer"
Description: "Semua kode: jenis kunjungan layanan primer."
* insert Terminology(Kinds of primary care visit)
* include codes from system JenisKunjungan
