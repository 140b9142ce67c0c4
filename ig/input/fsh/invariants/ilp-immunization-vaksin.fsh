Invariant: ilp-immunization-vaksin
Description: "Kode vaksin memakai KFA atau CVX; tambahkan salah satunya (RuleNumber 10103)"
* severity = #warning
* expression = "coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://hl7.org/fhir/sid/cvx').exists()"
* insert EnglishText([["Code the vaccine with KFA or CVX"]])
