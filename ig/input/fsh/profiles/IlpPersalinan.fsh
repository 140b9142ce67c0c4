Profile: IlpPersalinan
Parent: IlpEncounter
Id: ilp-persalinan
Title: "Kunjungan persalinan"
Description: "Pertolongan persalinan. Subjeknya ibu; bayi mempunyai kunjungannya sendiri (kn0)."
* insert Definition(Delivery)
* obeys ilp-kunjungan-konteks and ilp-persalinan-jenis and ilp-persalinan-tempat
* class ^short = "IMP seperti contoh SATUSEHAT; AMB bila tidak dirawat inap"
* type ^short = "persalinan"
* subject only Reference(Patient)
* subject ^short = "Ibu bersalin"
* episodeOfCare ^short = "Episode kehamilan yang berakhir dengan persalinan ini"
