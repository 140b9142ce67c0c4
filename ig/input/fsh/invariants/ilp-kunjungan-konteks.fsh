Invariant: ilp-kunjungan-konteks
Description: "Kunjungan ILP menyebut klaster dan jenjang layanan; tanpa keduanya kunjungan ini tidak masuk dasbor klaster"
* severity = #warning
* expression = "extension.where(url = 'https://siklus.id/fhir/StructureDefinition/klaster').exists() and extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').exists()"
* insert EnglishText([["A visit of primary care names its cluster and its level of service"]])
