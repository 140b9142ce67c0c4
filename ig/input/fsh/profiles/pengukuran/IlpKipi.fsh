Profile: IlpKipi
Parent: IlpObservation
Id: ilp-kipi
Title: "Kejadian ikutan pascaimunisasi (KIPI)"
Description: "Reaksi sesudah imunisasi. SATUSEHAT menunjuknya dari Immunization.reaction.detail; di sini pengamatan juga boleh menunjuk imunisasinya dengan partOf."
* insert Definition(Adverse event following immunisation)
* code = $loinc#31044-1
* value[x] only CodeableConcept
* value[x] ^short = "Gejala atau diagnosis, SNOMED CT atau ICD-10"
* partOf MS
* partOf ^short = "Imunisasi yang mendahului"
* component.code from KomponenKipiVS (extensible)
* obeys ilp-kipi-serius
