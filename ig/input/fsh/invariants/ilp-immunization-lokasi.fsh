Invariant: ilp-immunization-lokasi
Description: "Imunisasi yang diberikan di fasilitas sendiri dicatat dengan tempatnya: isi location (RuleNumber 10305)"
Severity: #warning
Expression: "status != 'completed' or primarySource != true or reportOrigin.exists() or location.exists()"
