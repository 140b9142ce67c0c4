ValueSet: DiagnosisHipertensiVS
Id: diagnosis-hipertensi
Title: "Diagnosis hipertensi"
Description: "Hipertensi. is-a pada ICD-10 berarti kode itu dan semua yang diawali dengannya."
* insert Terminology(Hypertension)
* include codes from system $icd10 where concept is-a #I10
* include codes from system $icd10 where concept is-a #I11
* include codes from system $icd10 where concept is-a #I12
* include codes from system $icd10 where concept is-a #I13
* include codes from system $icd10 where concept is-a #I15
