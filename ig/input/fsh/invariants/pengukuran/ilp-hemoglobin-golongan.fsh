// [BG] Batas WHO di luar kehamilan; batas kehamilan dari pedoman gizi.
Invariant: ilp-hemoglobin-golongan
Description: "Anemia berat hanya di bawah 8 g/dL (ibu hamil dan balita di bawah 7)"
* severity = #warning
* expression = "(interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000034').not() or value.ofType(Quantity).all(value < 8)) and (interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OI000032' or code = 'OI000033')).not() or value.ofType(Quantity).all(value < 13))"
* insert EnglishText([["Severe anemia is below 8 g/dL only (pregnancy and under five below 7)"]])
