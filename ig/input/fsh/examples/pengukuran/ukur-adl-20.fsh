Instance: ukur-adl-20
InstanceOf: IlpAdlBarthel
Title: "ADL Barthel 20"
Description: "Golongan: mandiri (a)"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#96762-0 "Barthel index panel"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 20 '{score}' "{score}"
* interpretation = $pengukuran#adl-mandiri "Mandiri (A)"
* component[+].code = $pengukuran#adl-bab "ADL: mengendalikan buang air besar"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-bak "ADL: mengendalikan buang air kecil"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-membersihkan-diri "ADL: membersihkan diri"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#adl-toilet "ADL: penggunaan toilet"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-makan "ADL: makan"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-berpindah "ADL: berpindah dari tempat tidur ke kursi"
* component[=].valueInteger = 3
* component[+].code = $pengukuran#adl-berjalan "ADL: berjalan"
* component[=].valueInteger = 3
* component[+].code = $pengukuran#adl-berpakaian "ADL: berpakaian"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-tangga "ADL: naik turun tangga"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#adl-mandi "ADL: mandi"
* component[=].valueInteger = 1
