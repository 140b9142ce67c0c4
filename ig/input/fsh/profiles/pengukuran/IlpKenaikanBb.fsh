Profile: IlpKenaikanBb
Parent: IlpObservation
Id: ilp-kenaikan-bb
Title: "Kenaikan berat badan (N, T, O, B)"
Description: "Hasil penimbangan bulanan pada KMS, dengan kenaikan, KBM, BGM, dan 2T sebagai komponen. KBM menurut umur adalah pengetahuan umum [BG], karena itu dikirim bersama hasilnya dan tidak ditetapkan di sini. Untuk SATUSEHAT kirim juga ilp-kenaikan-adekuat."
* insert Definition(Weight gain on the growth card)
* code = $pengukuran#kenaikan-bb
* value[x] only CodeableConcept
* valueCodeableConcept from KenaikanBbVS (required)
* value[x] ^short = "N, T, O, atau B"
* component MS
* component ^short = "Kenaikan dan KBM dalam g; BGM dan 2T ya atau tidak"
* component.code from KomponenKenaikanBbVS (extensible)
* component.value[x] only Quantity or boolean
* obeys ilp-kenaikan-bb-kbm and ilp-kenaikan-bb-2t
