Invariant: ilp-kenaikan-adekuat-kode
Description: "Kode: OC000012 (kenaikan adekuat) atau OC000146 (status T), istilah Kemenkes"
* severity = #error
* expression = "code.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000012' or code = 'OC000146'))"
* insert EnglishText([["The code is OC000012 (adequate gain) or OC000146 (status T) of Kemenkes"]])
