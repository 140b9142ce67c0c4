Invariant: ilp-kolesterol-kode
Description: "Kode kolesterol: 2093-3 (total), 2085-9 (HDL), 2089-1 (LDL), atau 2571-8 (trigliserida)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '2093-3' or code = '2085-9' or code = '2089-1' or code = '2571-8'))"
* insert EnglishText([["Cholesterol is coded 2093-3 (total), 2085-9 (HDL), 2089-1 (LDL), or 2571-8 (triglyceride)"]])
