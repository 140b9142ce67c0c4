Invariant: ilp-berat-badan-satuan
Description: "Satuan berat badan adalah kg; g diterima"
* severity = #error
* expression = "value.ofType(Quantity).where((code = 'kg' or code = 'g').not()).empty()"
* insert EnglishText([["The unit of weight is kg; g is accepted"]])
