// Only the form: the guide holds a fragment of the system, so an unknown code is never refused.
Invariant: ilp-bentuk-loinc
Description: "Bentuk kode LOINC adalah angka, tanda hubung, lalu satu angka periksa, misalnya 8480-6"
* severity = #warning
* expression = "coding.where(system = 'http://loinc.org').code.all($this.matches('^(LA|LP|LL|LG)?[0-9]{1,7}-[0-9]$'))"
* insert EnglishText([["A LOINC code looks like 8480-6"]])
