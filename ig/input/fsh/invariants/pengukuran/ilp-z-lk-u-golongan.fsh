// [BG] Batas LK/U.
Invariant: ilp-z-lk-u-golongan
Description: "Status gizi tidak sesuai z-skor LK/U; batas bawah termasuk golongan di atasnya: -3,00 bukan di bawah -3, dan -2,00 sudah normal"
* severity = #warning
* expression = "(interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'mikrosefali').not() or value.ofType(Quantity).all((value + 2) < 0)) and (interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000015').not() or value.ofType(Quantity).all((value + 2) >= 0 and value <= 2)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'makrosefali').not() or value.ofType(Quantity).all(value > 2))"
* insert EnglishText([["The status does not fit the head circumference for age z-score; a limit belongs to the class above it: -3.00 is not below -3, and -2.00 is normal"]])
