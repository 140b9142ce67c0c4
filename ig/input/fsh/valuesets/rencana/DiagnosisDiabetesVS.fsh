ValueSet: DiagnosisDiabetesVS
Id: diagnosis-diabetes
Title: "Diagnosis diabetes melitus"
Description: "Diabetes melitus. is-a pada ICD-10 berarti kode itu dan semua yang diawali dengannya."
* insert Terminology(Diabetes mellitus)
* include codes from system $icd10 where concept is-a #E10
* include codes from system $icd10 where concept is-a #E11
* include codes from system $icd10 where concept is-a #E12
* include codes from system $icd10 where concept is-a #E13
* include codes from system $icd10 where concept is-a #E14
