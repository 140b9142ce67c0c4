// [BG] Batas Buku KIA; sebagian pedoman memakai 110-160.
Invariant: ilp-djj-golongan
Description: "DJJ normal 120-160 denyut/menit; tafsir N tidak sesuai"
* severity = #warning
* expression = "interpretation.coding.exists(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and code = 'N').not() or value.ofType(Quantity).all(value >= 120 and value <= 160)"
* insert EnglishText([["A normal fetal heart rate is 120-160; N does not fit"]])
