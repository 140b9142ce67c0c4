// Where the birth date is known in full, ilp-nik-2 compares it; an impossible date is told in any case.
// The district in front is never checked: numbers of districts that exist no more stay valid for life.
Invariant: ilp-nik-5
Description: "Tanggal pada NIK (digit 7-12) mustahil; periksa NIK ini"
* severity = #warning
* expression = "value.matches('^[0-9]{16}$').not() or value.matches('^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}$')"
* insert EnglishText([["The date inside the NIK (digits 7-12) is impossible; check this NIK"]])
