// [BG] Batas kewajaran: untuk menangkap salah ketik dan angka yang tertukar.
Invariant: ilp-tekanan-darah-wajar
Description: "Tekanan darah di luar kewajaran: sistolik 40-300, diastolik 20-200 mmHg, sistolik di atas diastolik"
* severity = #warning
* expression = "component.where(code.coding.exists(system = 'http://loinc.org' and code = '8480-6')).value.ofType(Quantity).where(value < 40 or value > 300).empty() and component.where(code.coding.exists(system = 'http://loinc.org' and code = '8462-4')).value.ofType(Quantity).where(value < 20 or value > 200).empty() and (component.where(code.coding.exists(system = 'http://loinc.org' and code = '8480-6')).value.ofType(Quantity).empty() or component.where(code.coding.exists(system = 'http://loinc.org' and code = '8462-4')).value.ofType(Quantity).empty() or component.where(code.coding.exists(system = 'http://loinc.org' and code = '8480-6')).value.ofType(Quantity).value > component.where(code.coding.exists(system = 'http://loinc.org' and code = '8462-4')).value.ofType(Quantity).value)"
* insert EnglishText([["Blood pressure is outside the plausible range: systolic 40-300, diastolic 20-200 mmHg, systolic above diastolic"]])
