Invariant: ilp-immunization-alasan
Description: "Alasan imunisasi memakai immunization-reason, immunization-routine-timing Kemenkes, atau SNOMED CT (RuleNumber 10105)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the reason with immunization-reason, immunization-routine-timing, or SNOMED CT"]])
