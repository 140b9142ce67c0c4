Invariant: ilp-kk-1
Description: "Nomor Kartu Keluarga seharusnya 16 digit angka"
* severity = #warning
* expression = "value.empty() or value.matches('^[0-9]{16}$')"
* insert EnglishText([["A family card number should have 16 digits"]])
