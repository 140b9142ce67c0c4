// Only the form: the guide holds a fragment of the system, so an unknown code is never refused.
Invariant: ilp-bentuk-sct
Description: "Bentuk kode SNOMED CT adalah 6 sampai 18 angka"
* severity = #warning
* expression = "coding.where(system = 'http://snomed.info/sct').code.all($this.matches('^[0-9]{6,18}$'))"
* insert EnglishText([["A SNOMED CT code has 6 to 18 digits"]])
