Profile: IlpSrq20
Parent: IlpSkor
Id: ilp-srq-20
Title: "SRQ-20"
Description: "Skrining kesehatan jiwa umur 18 tahun ke atas (dewasa, ibu hamil). Skor 6 atau lebih dirujuk; butir 17 dijawab ya selalu dirujuk, berapa pun skornya."
* insert Definition(Self Reporting Questionnaire 20)
* code = $pengukuran#srq-20
* insert UkurButir(boolean or CodeableConcept, KomponenSrq20VS)
* component.value[x] ^short = "Ya atau tidak, sebagai boolean atau kode SNOMED CT 373066001 (ya) dan 373067005 (tidak) seperti pada formulirnya"
* interpretation from TafsirSrq20VS (extensible)
* obeys ilp-srq-20-rentang and ilp-srq-20-jumlah and ilp-srq-20-rujuk
