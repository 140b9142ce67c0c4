// For a NIK that somebody else typed: the mother of a newborn, a practitioner. SATUSEHAT accepts masked and shortened
// values there.
Invariant: ilp-nik-3
Description: "NIK ini seharusnya 16 digit angka"
* severity = #warning
* expression = "value.empty() or value.matches('^[0-9]{16}$')"
* insert EnglishText([["This NIK should have 16 digits"]])
