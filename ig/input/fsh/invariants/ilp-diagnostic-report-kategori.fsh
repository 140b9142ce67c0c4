Invariant: ilp-diagnostic-report-kategori
Description: "Kategori laporan memakai v2-0074 (RuleNumber 10073)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0074').exists()"
* insert EnglishText([["Code the category of the report with v2-0074"]])
