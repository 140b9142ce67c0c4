// Digits 7-12 are DDMMYY, with 40 added to the day for a woman. Only a warning: Dukcapil itself has issued a NIK with a
// wrong date, and the stated birth date wins.
// The '1' in front keeps toInteger() from meeting a leading zero, which the engines read as no number.
Invariant: ilp-nik-2
Description: "Tanggal pada NIK (digit 7-12) berbeda dengan tanggal lahir; periksa keduanya"
* severity = #warning
* expression = "birthDate.toString().matches('^[0-9]{4}-[0-9]{2}-[0-9]{2}$').not() or identifier.where(system = 'https://fhir.kemkes.go.id/id/nik').value.where(matches('^[0-9]{16}$')).all(substring(10, 2) = %resource.birthDate.toString().substring(2, 2) and substring(8, 2) = %resource.birthDate.toString().substring(5, 2) and (substring(6, 2) = %resource.birthDate.toString().substring(8, 2) or ('1' + substring(6, 2)).toInteger() - 40 = ('1' + %resource.birthDate.toString().substring(8, 2)).toInteger()))"
* insert EnglishText([["The date inside the NIK (digits 7-12) differs from the birth date; check both"]])
