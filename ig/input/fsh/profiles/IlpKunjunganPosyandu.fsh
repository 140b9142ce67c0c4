Profile: IlpKunjunganPosyandu
Parent: IlpEncounter
Id: ilp-kunjungan-posyandu
Title: "Kunjungan hari buka Posyandu"
Description: "Satu orang pada satu hari buka Posyandu. Penanggung jawabnya (serviceProvider) Puskesmas; Posyandu tampak pada location, seperti pada contoh SATUSEHAT."
* insert Definition(Visit on a Posyandu open day)
* obeys ilp-kunjungan-konteks and ilp-posyandu-jenjang
* class = $v3-ActCode#AMB
* type ^short = "posyandu, dan layanan yang diterima: pertumbuhan, imunisasi, vitamin-obat-cacing, dan lain-lain"
* subject only Reference(Patient)
* location ^short = "Tempat Posyandu"
