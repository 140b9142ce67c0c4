Profile: IlpHbsag
Parent: IlpObservation
Id: ilp-hbsag
Title: "Tes HBsAg"
Description: "Hasil tes HBsAg, reaktif atau non-reaktif. Label rahasia yang membuat rekam ini terbatas; tanpa label ia terbaca seperti hasil laboratorium lain."
* insert Definition(HBsAg test)
* code = $loinc#75410-1
* value[x] only CodeableConcept
* valueCodeableConcept from HasilReaktifVS (extensible)
* meta.security MS
* meta.security ^short = "R (terbatas) dari v3-Confidentiality"
* obeys ilp-hasil-rahasia
