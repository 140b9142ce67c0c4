Profile: IlpSkor
Parent: IlpPengukuran
Id: ilp-skor
Title: "Skor skrining"
Description: "Induk skor: jumlah pada value, tiap butir pada component, tafsir pada interpretation. Butir boleh tidak dikirim; bila lengkap, jumlahnya harus sama dengan skor."
* insert Definition(Screening score)
* insert UkurSatuan({score})
* interpretation MS
* interpretation ^short = "Tafsir skor"
* derivedFrom ^short = "QuestionnaireResponse yang diisi"
* obeys ilp-skor-bulat
