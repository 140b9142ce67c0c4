ValueSet: HasilKunjunganRumahVS
Id: hasil-kunjungan-rumah
Title: "Hasil kunjungan rumah"
Description: "Semua kode: hasil kunjungan rumah."
* insert Terminology(Outcomes of a home visit)
* include codes from system HasilKunjunganRumah
