Invariant: ilp-observation-ucum
Description: "Satuan hasil ukur adalah UCUM: isi system dengan http://unitsofmeasure.org (RuleNumber 10012)"
Severity: #error
Expression: "$this.ofType(Quantity).all(system.empty() or system = 'http://unitsofmeasure.org')"
