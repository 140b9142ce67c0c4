Invariant: ilp-skrining-tb-gejala
Description: "Satu gejala TBC saja sudah terduga; periksa TCM"
* severity = #error
* expression = "component.where(code.coding.exists((system = 'http://snomed.info/sct' and (code = '49727002' or code = '386661006' or code = '89362005' or code = '36440009' or code = '42984000' or code = '84229001')) or (system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and (code = 'tb-batuk-2-minggu' or code = 'tb-kelenjar'))) and value = true).empty() or value.ofType(CodeableConcept).coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining-tb' and (code = 'terduga' or code = 'terduga-ro'))"
* insert EnglishText([["One symptom of tuberculosis already makes a presumptive case; test by TCM"]])
