// Dukcapil adds 40 to the day of a woman's NIK. Only a warning: the stated sex wins.
Invariant: ilp-nik-4
Description: "Jenis kelamin pada NIK (tanggal di atas 40 berarti perempuan) berbeda dengan yang tertulis; periksa keduanya"
* severity = #warning
* expression = "gender.where($this = 'male' or $this = 'female').empty() or identifier.where(system = 'https://fhir.kemkes.go.id/id/nik').value.where(matches('^[0-9]{16}$')).all(substring(6, 1).matches('^[4-7]$') = (%resource.gender = 'female'))"
* insert EnglishText([["The sex inside the NIK (a day above 40 means a woman) differs from the one stated; check both"]])
