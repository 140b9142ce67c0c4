Invariant: ilp-nutrition-order-pantangan
Description: "Makanan yang dihindari memakai SNOMED CT (RuleNumber 10828)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct').exists()"
* insert EnglishText([["Code the food to avoid with SNOMED CT"]])
