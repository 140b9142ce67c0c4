Invariant: ilp-hasil-rahasia
Description: "Hasil HIV, sifilis, atau HBsAg tanpa label rahasia: isi meta.security dengan v3-Confidentiality R"
* severity = #warning
* expression = "meta.security.exists(system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' and (code = 'R' or code = 'V'))"
* insert EnglishText([["A result of HIV, syphilis, or HBsAg without a label: give meta.security v3-Confidentiality R"]])
