Profile: IlpHiv
Parent: IlpObservation
Id: ilp-hiv
Title: "Tes HIV"
Description: "Hasil tes HIV (R1, atau rangkaian R1-R3), reaktif atau non-reaktif. Kodenya ada pada daftar rekam sensitif: rekam disimpan terpisah dan hanya tampak dengan scope siklus/sensitive, tidak pernah bagi kader, berlabel atau tidak."
* insert Definition(HIV test)
* code from KodeHivVS (extensible)
* obeys ilp-hiv-kode
* value[x] only CodeableConcept
* valueCodeableConcept from HasilReaktifVS (extensible)
* meta.security MS
* meta.security ^short = "R (terbatas) dari v3-Confidentiality"
* obeys ilp-hasil-rahasia
