Invariant: ilp-immunization-lokasi
Description: "Imunisasi yang diberikan di fasilitas sendiri dicatat dengan tempatnya: isi location (RuleNumber 10305)"
* severity = #warning
* expression = "status != 'completed' or primarySource != true or reportOrigin.exists() or location.exists()"
* insert EnglishText([["A vaccine given at the own facility is recorded with its place: give location"]])
