Invariant: ilp-nik-1
Description: "NIK harus 16 digit angka dan tidak semuanya nol"
* severity = #error
* expression = "value.empty() or (value.matches('^[0-9]{16}$') and value.matches('^0{16}$').not())"
* insert EnglishText([["A NIK has 16 digits, not all of them zero"]])
