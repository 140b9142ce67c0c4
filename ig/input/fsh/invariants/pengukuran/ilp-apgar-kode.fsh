Invariant: ilp-apgar-kode
Description: "Kode APGAR: 9272-6 (menit 1), 9274-2 (menit 5), 9271-8 (menit 10)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '9272-6' or code = '9274-2' or code = '9271-8'))"
* insert EnglishText([["APGAR is coded 9272-6 (minute 1), 9274-2 (minute 5), 9271-8 (minute 10)"]])
