Invariant: ilp-anc-jenis
Description: "Sebutkan jenis kunjungan kehamilan pada type: anc-k1 sampai anc-k6, atau anc-lain"
* severity = #warning
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and code.startsWith('anc-')).exists()"
* insert EnglishText([["Name the kind of antenatal visit in type"]])
