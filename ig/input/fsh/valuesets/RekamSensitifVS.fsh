// Daftar ini dibaca server: rekam yang memuat salah satu kodenya disimpan terpisah dan hanya tampak bagi klien dengan
// scope siklus/sensitive. "is-a" pada ICD-10 berarti kode itu dan semua yang diawali dengannya. Kuesioner dikenali dari
// URL-nya: sistem, garis miring, kode.
ValueSet: RekamSensitifVS
Id: rekam-sensitif
Title: "Kode rekam yang dirahasiakan lebih ketat"
Description: "HIV, kekerasan terhadap perempuan dan anak (KtPA), NAPZA, dan gangguan jiwa berat (ODGJ). Rekam dengan kode ini hanya tampak bagi klien dengan scope siklus/sensitive, dan tidak pernah bagi kader."
* insert Terminology(Records under stricter confidentiality)
// HIV
* include codes from system $icd10 where concept is-a #B20
* include codes from system $icd10 where concept is-a #B21
* include codes from system $icd10 where concept is-a #B22
* include codes from system $icd10 where concept is-a #B23
* include codes from system $icd10 where concept is-a #B24
* include codes from system $icd10 where concept is-a #F02.4
* include codes from system $icd10 where concept is-a #O98.7
* include codes from system $icd10 where concept is-a #R75
* include codes from system $icd10 where concept is-a #Z11.4
* include codes from system $icd10 where concept is-a #Z20.6
* include codes from system $icd10 where concept is-a #Z21
* include codes from system $icd10 where concept is-a #Z71.7
* include codes from system $icd10 where concept is-a #Z83.0
* $loinc#68961-2
* $loinc#69668-2
* $loinc#80387-4
* $loinc#7917-8
* $loinc#44871-2
* $loinc#74854-1
* $loinc#59419-2
* $loinc#29539-4
* $loinc#69354-9
* $loinc#74855-8
* $loinc#75622-1
* $loinc#56888-1
* $loinc#20447-9
* $loinc#24467-3
* $sct#86406008
* $sct#165816005
* $sct#165815009
* $sct#254387007
* $sct#228395002
* http://terminology.kemkes.go.id/CodeSystem/examination#X099418
* http://terminology.kemkes.go.id/CodeSystem/examination#X099419
* http://terminology.kemkes.go.id/CodeSystem/examination#X099420
* http://terminology.kemkes.go.id#HIV
* http://terminology.kemkes.go.id#TK000034
* http://terminology.kemkes.go.id#TK000053
* http://terminology.kemkes.go.id#TK000054
* http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type#HIV
* https://fhir.kemkes.go.id/Questionnaire#Q0023
// KtPA
* $loinc#76501-6
* $sct#397940009
* $sct#248110007
* $sct#706893006
* include codes from system $icd10 where concept is-a #T74
* include codes from system $icd10 where concept is-a #X85
* include codes from system $icd10 where concept is-a #Y04
* include codes from system $icd10 where concept is-a #Y05
* include codes from system $icd10 where concept is-a #Y06
* include codes from system $icd10 where concept is-a #Y07
* include codes from system $icd10 where concept is-a #Z04.4
* include codes from system $icd10 where concept is-a #Z04.5
* include codes from system $icd10 where concept is-a #Z61.4
* include codes from system $icd10 where concept is-a #Z61.5
* include codes from system $icd10 where concept is-a #Z61.6
* include codes from system $icd10 where concept is-a #Z63.0
// NAPZA; tembakau (F17) tidak termasuk
* include codes from system $icd10 where concept is-a #F11
* include codes from system $icd10 where concept is-a #F12
* include codes from system $icd10 where concept is-a #F13
* include codes from system $icd10 where concept is-a #F14
* include codes from system $icd10 where concept is-a #F15
* include codes from system $icd10 where concept is-a #F16
* include codes from system $icd10 where concept is-a #F18
* include codes from system $icd10 where concept is-a #F19
* include codes from system $icd10 where concept is-a #Z50.3
* include codes from system $icd10 where concept is-a #Z72.2
* $sct#66214007
* $sct#26416006
* $sct#191816009
// ODGJ
* $sct#58214004
* $sct#69322001
* $sct#13746004
* include codes from system $icd10 where concept is-a #F20
* include codes from system $icd10 where concept is-a #F21
* include codes from system $icd10 where concept is-a #F22
* include codes from system $icd10 where concept is-a #F23
* include codes from system $icd10 where concept is-a #F24
* include codes from system $icd10 where concept is-a #F25
* include codes from system $icd10 where concept is-a #F28
* include codes from system $icd10 where concept is-a #F29
* include codes from system $icd10 where concept is-a #F30
* include codes from system $icd10 where concept is-a #F31
* include codes from system $icd10 where concept is-a #F32.3
* include codes from system $icd10 where concept is-a #F33.3
