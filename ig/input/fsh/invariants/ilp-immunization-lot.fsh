Invariant: ilp-immunization-lot
Description: "Imunisasi yang diberikan di fasilitas sendiri dicatat dengan nomor lot: isi lotNumber (RuleNumber 10306)"
Severity: #warning
Expression: "status != 'completed' or primarySource != true or reportOrigin.exists() or lotNumber.exists()"
