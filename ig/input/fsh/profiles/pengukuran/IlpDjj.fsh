Profile: IlpDjj
Parent: IlpPengukuran
Id: ilp-djj
Title: "Denyut jantung janin (DJJ)"
Description: "Denyut per menit; mulai trimester 2."
* insert Definition(Fetal heart rate)
* code from KodeDjjVS (extensible)
* insert UkurSatuan({beats}/min)
* interpretation MS
* obeys ilp-djj-kode and ilp-djj-golongan and ilp-djj-wajar
