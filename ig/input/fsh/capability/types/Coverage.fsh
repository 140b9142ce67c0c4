RuleSet: CapabilityCoverage
* insert Serve(Coverage)
* rest.resource[=].documentation = "Kepesertaan jaminan kesehatan."
* insert ValidatedAgainst(ilp-coverage)
* insert ClinicalRecord
* insert Param(identifier, token, Coverage-identifier)
* insert Reference(Coverage, beneficiary, Coverage-beneficiary)
* insert Reference(Coverage, patient, Coverage-patient)
* insert Reference(Coverage, payor, Coverage-payor)
* insert Reference(Coverage, subscriber, Coverage-subscriber)
* insert Param(status, token, Coverage-status)
* insert Param(type, token, Coverage-type)
