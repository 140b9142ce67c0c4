Invariant: ilp-persalinan-tempat
Description: "Persalinan di luar fasilitas tetap diterima, tetapi persalinan seharusnya di fasilitas kesehatan"
* severity = #warning
* expression = "(class.code = 'HH' or extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').value.where(code = 'kunjungan-rumah').exists()).not()"
* insert EnglishText([["A birth outside a facility is accepted, though births belong in a facility"]])
