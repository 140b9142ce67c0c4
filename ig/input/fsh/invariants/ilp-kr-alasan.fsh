Invariant: ilp-kr-alasan
Description: "Kunjungan rumah khusus menyebut pemicunya pada reasonCode atau reasonReference"
* severity = #warning
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and code = 'kunjungan-rumah-khusus').exists() implies (reasonCode.exists() or reasonReference.exists())"
* insert EnglishText([["A targeted home visit names its trigger in reasonCode or reasonReference"]])
