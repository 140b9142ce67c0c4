Invariant: ilp-rujukan-kader
Description: "Rujukan oleh kader adalah usulan: intent proposal; permintaannya dibuat tenaga kesehatan"
* severity = #warning
* expression = "category.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-rujukan' and code = 'kader').exists() implies intent = 'proposal'"
* insert EnglishText([["A referral by a kader is a proposal"]])
