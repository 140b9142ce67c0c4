// Only the form: the guide holds a fragment of the system, so an unknown code is never refused.
Invariant: ilp-bentuk-icd-10
Description: "Bentuk kode ICD-10 adalah huruf, dua angka, lalu titik dan rinciannya, misalnya A09 atau E11.9"
* severity = #warning
* expression = "coding.where(system = 'http://hl7.org/fhir/sid/icd-10').code.all($this.matches('^[A-Z][0-9][0-9A-Z]([.][0-9A-Z]{1,4})?$'))"
* insert EnglishText([["An ICD-10 code looks like A09 or E11.9"]])
