Invariant: ilp-sifilis-kode
Description: "Kode sifilis bukan salah satu yang dikenal: 20508-8, 20507-0, 14904-7, 5292-8, 8041-6, 31147-2"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '20508-8' or code = '20507-0' or code = '14904-7' or code = '5292-8' or code = '8041-6' or code = '31147-2'))"
* insert EnglishText([["The code is none of 20508-8, 20507-0, 14904-7, 5292-8, 8041-6, 31147-2"]])
