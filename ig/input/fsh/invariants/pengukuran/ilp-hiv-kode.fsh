Invariant: ilp-hiv-kode
Description: "Kode HIV bukan salah satu yang dikenal: 68961-2, 80387-4, 69668-2, 7917-8"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '68961-2' or code = '80387-4' or code = '69668-2' or code = '7917-8'))"
* insert EnglishText([["The code is none of 68961-2, 80387-4, 69668-2, 7917-8"]])
