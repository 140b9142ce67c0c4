Invariant: ilp-diagnostic-report-kode
Description: "Kode laporan memakai LOINC atau examination Kemenkes; tambahkan salah satunya (RuleNumber 10071)"
* severity = #warning
* expression = "coding.where(system = 'http://loinc.org' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the report with LOINC or examination"]])
