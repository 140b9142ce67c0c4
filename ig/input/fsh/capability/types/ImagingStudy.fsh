RuleSet: CapabilityImagingStudy
* insert Serve(ImagingStudy)
* rest.resource[=].documentation = "Studi pencitraan."
* insert ValidatedAgainst(ilp-imaging-study)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(ImagingStudy, subject, ImagingStudy-subject)
* insert Reference(ImagingStudy, patient, clinical-patient)
* insert Reference(ImagingStudy, encounter, ImagingStudy-encounter)
* insert Reference(ImagingStudy, basedon, ImagingStudy-basedon)
* insert Param(modality, token, ImagingStudy-modality)
* insert Param(status, token, ImagingStudy-status)
* insert Param(started, date, ImagingStudy-started)
