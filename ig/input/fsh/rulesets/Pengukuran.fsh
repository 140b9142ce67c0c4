// What the measurements share. The unit is UCUM; a pattern, so that a display beside the code stays allowed.
RuleSet: UkurNilai(system, code, unit)
* code = {system}#{code}
* insert UkurSatuan({unit})

RuleSet: UkurSatuan(unit)
* valueQuantity = '{unit}'
* value[x] ^short = "Hasil ukur dalam {unit} (UCUM)"

// A result that is chosen from a list; other codes of the same meaning stay allowed, as SATUSEHAT allows them.
RuleSet: UkurPilihan(valueset)
* value[x] only CodeableConcept
* valueCodeableConcept from {valueset} (extensible)

RuleSet: UkurTafsir(valueset)
* interpretation MS
* interpretation from {valueset} (extensible)
* interpretation ^short = "Tafsir hasil"

// The items of a score: one component each.
RuleSet: UkurButir(type, valueset)
* component MS
* component ^short = "Satu komponen untuk tiap butir"
* component.code from {valueset} (extensible)
* component.value[x] only {type}

// An item of a score may come as its points, or as the option that was chosen on the form with its points beside it.
RuleSet: UkurButirPilihan
* component.value[x] ^short = "Nilai butir, atau pilihan pada formulir dengan nilainya pada ekstensi ordinalValue"

// A profile that is applied when meta.profile names it.
RuleSet: MendukungProfil(profile)
* rest.resource[=].supportedProfile[+] = "https://siklus.id/fhir/StructureDefinition/{profile}"
