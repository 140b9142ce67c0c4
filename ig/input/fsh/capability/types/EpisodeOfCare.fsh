RuleSet: CapabilityEpisodeOfCare
* insert Serve(EpisodeOfCare)
* rest.resource[=].documentation = "Episode asuhan: kehamilan, nifas, neonatus, TB, dan lain-lain."
* insert ValidatedAgainst(ilp-episode-of-care)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(EpisodeOfCare, patient, clinical-patient)
* insert Param(type, token, clinical-type)
* insert Param(status, token, EpisodeOfCare-status)
* insert Reference(EpisodeOfCare, organization, EpisodeOfCare-organization)
* insert Param(date, date, clinical-date)
* insert Reference(EpisodeOfCare, condition, EpisodeOfCare-condition)
* insert Reference(EpisodeOfCare, care-manager, EpisodeOfCare-care-manager)
* rest.resource[=].searchRevInclude[+] = "Encounter:episode-of-care"
