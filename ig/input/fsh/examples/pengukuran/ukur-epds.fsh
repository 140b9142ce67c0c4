Instance: ukur-epds
InstanceOf: IlpEpds
Title: "EPDS dalam batas"
Description: "Skor 7"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#epds "Skor EPDS"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 7 '{score}' "{score}"
* component[+].code = $pengukuran#epds-01 "EPDS butir 1: dapat tertawa"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-02 "EPDS butir 2: menantikan sesuatu dengan senang"
* component[=].valueInteger = 0
* component[+].code = $pengukuran#epds-03 "EPDS butir 3: menyalahkan diri"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-04 "EPDS butir 4: cemas tanpa sebab"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-05 "EPDS butir 5: takut tanpa sebab"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-06 "EPDS butir 6: kewalahan"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-07 "EPDS butir 7: sulit tidur karena sedih"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-08 "EPDS butir 8: merasa sedih"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#epds-09 "EPDS butir 9: menangis"
* component[=].valueInteger = 0
* component[+].code = $pengukuran#epds-10 "EPDS butir 10: terpikir mencederai diri"
* component[=].valueInteger = 0
* interpretation = HasilSkrining#normal "Tidak ada masalah"
