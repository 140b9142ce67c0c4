Invariant: ilp-kn-jenis
Description: "Sebutkan jenis kunjungan neonatal pada type: kn0, kn1, kn2, atau kn3"
* severity = #warning
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and code.matches('^kn[0-3]$')).exists()"
* insert EnglishText([["Name the kind of neonatal visit in type"]])
