Invariant: ilp-observation-ucum
Description: "Satuan hasil ukur adalah UCUM: isi system dengan http://unitsofmeasure.org (RuleNumber 10012)"
* severity = #error
* expression = "$this.ofType(Quantity).all(system.empty() or system = 'http://unitsofmeasure.org')"
* insert EnglishText([["The unit of a measured result is UCUM: set system to http://unitsofmeasure.org"]])
