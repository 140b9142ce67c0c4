Invariant: ilp-kf-jenis
Description: "Sebutkan jenis kunjungan nifas pada type: kf1, kf2, kf3, atau kf4"
* severity = #warning
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and code.matches('^kf[1-4]$')).exists()"
* insert EnglishText([["Name the kind of postpartum visit in type"]])
