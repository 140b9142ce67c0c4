// Siblings share the mother NIK: only the birth date and the birth order tell them apart.
Invariant: ilp-pat-3
Description: "Pasien yang dikenali dengan NIK ibu harus mempunyai tanggal lahir lengkap (tahun-bulan-hari)"
* severity = #error
* expression = "identifier.where(system = 'https://fhir.kemkes.go.id/id/nik-ibu').exists() implies birthDate.toString().matches('^[0-9]{4}-[0-9]{2}-[0-9]{2}$')"
* insert EnglishText([["A patient known by the mother NIK needs a full birth date (year-month-day)"]])
