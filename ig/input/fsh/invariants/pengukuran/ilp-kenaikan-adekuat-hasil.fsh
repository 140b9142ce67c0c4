Invariant: ilp-kenaikan-adekuat-hasil
Description: "OC000012 dijawab ya atau tidak (valueBoolean); OC000146 dengan kode (valueCodeableConcept)"
* severity = #warning
* expression = "(code.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000012') and value.ofType(CodeableConcept).exists()).not() and (code.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000146') and value.ofType(boolean).exists()).not()"
* insert EnglishText([["OC000012 is answered by valueBoolean; OC000146 by valueCodeableConcept"]])
