Invariant: ilp-nutrition-order-pantangan
Description: "Makanan yang dihindari memakai SNOMED CT (RuleNumber 10828)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://snomed.info/sct').exists()"
