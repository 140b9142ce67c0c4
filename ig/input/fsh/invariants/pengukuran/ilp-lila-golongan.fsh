// [BG] Batas LiLA anak; batas KEK 23,5 cm dari petunjuk teknis.
Invariant: ilp-lila-golongan
Description: "Tafsir tidak sesuai LiLA: KEK di bawah 23,5 cm; gizi buruk di bawah 11,5 cm; gizi kurang 11,5 sampai di bawah 12,5 cm"
* severity = #warning
* expression = "(interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OI000018' or code = 'OI000035')).not() or value.ofType(Quantity).all(value < 23.5)) and (interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000001').not() or value.ofType(Quantity).all(value < 11.5)) and (interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000002').not() or value.ofType(Quantity).all(value >= 11.5 and value < 12.5))"
* insert EnglishText([["The interpretation does not fit: KEK below 23.5 cm; severe below 11.5 cm; moderate 11.5 to below 12.5 cm"]])
