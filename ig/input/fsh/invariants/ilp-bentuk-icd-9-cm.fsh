// Only the form: the guide holds a fragment of the system, so an unknown code is never refused.
Invariant: ilp-bentuk-icd-9-cm
Description: "Bentuk kode tindakan ICD-9-CM adalah dua angka, titik, lalu satu atau dua angka, misalnya 88.78"
* severity = #warning
* expression = "coding.where(system = 'http://hl7.org/fhir/sid/icd-9-cm').code.all($this.matches('^[0-9]{2}([.][0-9]{1,2})?$'))"
* insert EnglishText([["An ICD-9-CM procedure code looks like 88.78"]])
