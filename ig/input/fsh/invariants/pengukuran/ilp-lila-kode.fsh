Invariant: ilp-lila-kode
Description: "Kode LiLA: 284473002 (SNOMED CT, dipakai SATUSEHAT) atau 56072-2 (LOINC)"
* severity = #error
* expression = "code.coding.exists((system = 'http://snomed.info/sct' and code = '284473002') or (system = 'http://loinc.org' and code = '56072-2'))"
* insert EnglishText([["Mid upper arm circumference is coded 284473002 (SNOMED CT, as SATUSEHAT does) or 56072-2 (LOINC)"]])
