Invariant: ilp-pat-2
Description: "NIK pasien tidak boleh sama dengan NIK ibunya; bayi tanpa NIK cukup memakai nik-ibu"
* severity = #error
* expression = "identifier.where(system = 'https://fhir.kemkes.go.id/id/nik').value.where($this in %resource.identifier.where(system = 'https://fhir.kemkes.go.id/id/nik-ibu').value).empty()"
* insert EnglishText([["The NIK equals the NIK of the mother; a newborn without a NIK needs nik-ibu only"]])
