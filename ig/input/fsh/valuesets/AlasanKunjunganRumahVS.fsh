ValueSet: AlasanKunjunganRumahVS
Id: alasan-kunjungan-rumah
Title: "Pemicu kunjungan rumah"
Description: "Semua kode: pemicu kunjungan rumah."
* insert Terminology(Triggers of a home visit)
* include codes from system AlasanKunjunganRumah
