Profile: IlpSifilis
Parent: IlpObservation
Id: ilp-sifilis
Title: "Tes sifilis"
Description: "Hasil tes sifilis, reaktif atau non-reaktif. Titer (31147-2) sebagai valueRatio. Label rahasia yang membuat rekam ini terbatas; tanpa label ia terbaca seperti hasil laboratorium lain."
* insert Definition(Syphilis test)
* code from KodeSifilisVS (extensible)
* obeys ilp-sifilis-kode
* value[x] only CodeableConcept or Ratio
* valueCodeableConcept from HasilReaktifVS (extensible)
* meta.security MS
* meta.security ^short = "R (terbatas) dari v3-Confidentiality"
* obeys ilp-hasil-rahasia
