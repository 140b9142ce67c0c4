Profile: IlpEpds
Parent: IlpSkor
Id: ilp-epds
Title: "EPDS"
Description: "Skrining depresi ibu hamil dan nifas, tujuh hari terakhir. Nilai butir yang terbalik sudah dibalik. Batas 13 dan aturan butir 10 adalah pengetahuan umum [BG]: hanya memperingatkan."
* insert Definition(Edinburgh Postnatal Depression Scale)
* code = $pengukuran#epds
* insert UkurButir(integer, KomponenEpdsVS)
* interpretation from TafsirEpdsVS (extensible)
* obeys ilp-epds-rentang and ilp-epds-butir and ilp-epds-jumlah and ilp-epds-rujuk
