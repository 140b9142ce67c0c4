Invariant: ilp-rujuk-balik-jenis
Description: "Rujuk balik menyebut jenis rujukan balik pada category"
* severity = #error
* expression = "category.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-rujukan' and code = 'balik').exists()"
* insert EnglishText([["A back-referral has the category balik"]])
