Instance: ukur-puma-formulir
InstanceOf: IlpPuma
Title: "PUMA dari formulirnya"
Description: "Seperti yang diberikan $extract: pilihan yang dijawab, masing-masing dengan nilainya; skor 6: risiko tinggi"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#puma "Skor PUMA"
* subject = Reference(Patient/penderita-hipertensi)
* encounter = Reference(Encounter/kunjungan-rumah-hipertensi)
* effectiveDateTime = "2026-09-22T07:20:00+00:00"
* issued = "2026-09-22T07:20:00+00:00"
* performer = Reference(Practitioner/kader)
* derivedFrom = Reference(QuestionnaireResponse/jawaban-puma)
* valueQuantity = 6 '{score}' "{score}"
* component[+].code = $pengukuran#puma-jenis-kelamin "PUMA: jenis kelamin"
* component[=].valueCodeableConcept = $jawaban-kuesioner#puma-laki "Laki-laki"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 1
* component[+].code = $pengukuran#puma-usia "PUMA: usia"
* component[=].valueCodeableConcept = $jawaban-kuesioner#puma-40 "40-49 tahun"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 0
* component[+].code = $pengukuran#puma-rokok "PUMA: bungkus-tahun"
* component[=].valueCodeableConcept = $jawaban-kuesioner#puma-rokok-2 "Lebih dari 30 bungkus-tahun"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 2
* component[+].code = $pengukuran#puma-sesak "PUMA: napas pendek"
* component[=].valueCodeableConcept = $sct#373066001 "Yes"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 1
* component[+].code = $pengukuran#puma-dahak "PUMA: dahak menahun"
* component[=].valueCodeableConcept = $sct#373066001 "Yes"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 1
* component[+].code = $pengukuran#puma-batuk "PUMA: batuk menahun"
* component[=].valueCodeableConcept = $sct#373066001 "Yes"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 1
* component[+].code = $pengukuran#puma-spirometri "PUMA: pernah diminta spirometri"
* component[=].valueCodeableConcept = $sct#373067005 "No"
* component[=].valueCodeableConcept.coding.extension.url = $ordinal-value
* component[=].valueCodeableConcept.coding.extension.valueDecimal = 0
* interpretation = $pengukuran#risiko-tinggi "Risiko tinggi"
