RuleSet: CapabilityDiagnosticReport
* insert Serve(DiagnosticReport)
* rest.resource[=].documentation = "Laporan hasil pemeriksaan penunjang."
* insert ValidatedAgainst(ilp-diagnostic-report)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(DiagnosticReport, subject, DiagnosticReport-subject)
* insert Reference(DiagnosticReport, patient, clinical-patient)
* insert Reference(DiagnosticReport, encounter, clinical-encounter)
* insert Param(code, token, clinical-code)
* insert Param(category, token, DiagnosticReport-category)
* insert Param(status, token, DiagnosticReport-status)
* insert Param(date, date, clinical-date)
* insert Param(issued, date, DiagnosticReport-issued)
* insert Reference(DiagnosticReport, performer, DiagnosticReport-performer)
* insert Reference(DiagnosticReport, results-interpreter, DiagnosticReport-results-interpreter)
* insert Reference(DiagnosticReport, based-on, DiagnosticReport-based-on)
* insert Reference(DiagnosticReport, result, DiagnosticReport-result)
* insert Reference(DiagnosticReport, specimen, DiagnosticReport-specimen)
