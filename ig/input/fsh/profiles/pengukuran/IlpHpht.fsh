Profile: IlpHpht
Parent: IlpObservation
Id: ilp-hpht
Title: "Hari pertama haid terakhir (HPHT)"
Description: "Jangkar semua jadwal kehamilan. Bila dikoreksi, ubah pengamatan ini; jadwal dihitung ulang."
* insert Definition(Last menstrual period)
* code = $loinc#8665-2
* value[x] only dateTime
* value[x] ^short = "Tanggal HPHT"
* obeys ilp-hpht-sebelum and ilp-hpht-wajar
