Invariant: ilp-tinggi-badan-cara
Description: "Cara ukur (method) berlawanan dengan kodenya: 8306-3 dan 89269-5 berbaring, 8308-9 berdiri"
* severity = #error
* expression = "(code.coding.exists(system = 'http://loinc.org' and (code = '8306-3' or code = '89269-5')) and method.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'berdiri')).not() and (code.coding.exists(system = 'http://loinc.org' and code = '8308-9') and method.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'berbaring')).not()"
* insert EnglishText([["The method contradicts the code: 8306-3 and 89269-5 are lying, 8308-9 is standing"]])
