RuleSet: CapabilityMeasureReport
* insert Serve(MeasureReport)
* rest.resource[=].documentation = "Hasil indikator."
* insert ClinicalRecord
* insert Param(identifier, token, MeasureReport-identifier)
* insert Reference(MeasureReport, measure, MeasureReport-measure)
* insert Reference(MeasureReport, subject, MeasureReport-subject)
* insert Reference(MeasureReport, patient, MeasureReport-patient)
* insert Reference(MeasureReport, reporter, MeasureReport-reporter)
* insert Param(status, token, MeasureReport-status)
* insert Param(date, date, MeasureReport-date)
* insert Param(period, date, MeasureReport-period)
* insert Reference(MeasureReport, evaluated-resource, MeasureReport-evaluated-resource)
