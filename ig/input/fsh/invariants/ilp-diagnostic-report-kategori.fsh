Invariant: ilp-diagnostic-report-kategori
Description: "Kategori laporan memakai v2-0074 (RuleNumber 10073)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0074').exists()"
