Invariant: ilp-persalinan-jenis
Description: "Sebutkan jenis kunjungan persalinan pada type"
* severity = #warning
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and code = 'persalinan').exists()"
* insert EnglishText([["Name the kind of visit in type: persalinan"]])
