Invariant: ilp-immunization-lot
Description: "Imunisasi yang diberikan di fasilitas sendiri dicatat dengan nomor lot: isi lotNumber (RuleNumber 10306)"
* severity = #warning
* expression = "status != 'completed' or primarySource != true or reportOrigin.exists() or lotNumber.exists()"
* insert EnglishText([["A vaccine given at the own facility is recorded with its lot number: give lotNumber"]])
