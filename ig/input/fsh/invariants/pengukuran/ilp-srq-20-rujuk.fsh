Invariant: ilp-srq-20-rujuk
Description: "SRQ-20 dengan skor 6 atau lebih, atau butir 17 dijawab ya (pikiran mengakhiri hidup), tafsirnya rujuk"
* severity = #error
* expression = "(value.ofType(Quantity).exists(value >= 6) or component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'srq-20-17') and (value.ofType(boolean) = true or value.ofType(CodeableConcept).coding.exists(system = 'http://snomed.info/sct' and code = '373066001'))).exists()) implies (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'rujuk') and interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'normal').not())"
* insert EnglishText([["SRQ-20 of 6 or more, or item 17 answered yes (thoughts of ending life), is interpreted as refer"]])
