Invariant: ilp-risiko-hipertensi-satuan
Description: "Sistolik (numerator) dan diastolik (denominator) dalam mm[Hg]"
* severity = #error
* expression = "value.ofType(Ratio).where((numerator.code = 'mm[Hg]' and denominator.code = 'mm[Hg]').not()).empty()"
* insert EnglishText([["Systolic (numerator) and diastolic (denominator) are in mm[Hg]"]])
