// [BG] Batas 13 dan aturan butir 10; daerah dapat memakai batas 10.
Invariant: ilp-epds-rujuk
Description: "EPDS 13 atau lebih, atau butir 10 di atas 0 (pikiran mencederai diri), sebaiknya ditafsirkan rujuk"
* severity = #warning
* expression = "(value.ofType(Quantity).exists(value >= 13) or component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'epds-10')).value.ofType(integer).where($this > 0).exists()) implies interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'rujuk')"
* insert EnglishText([["EPDS of 13 or more, or item 10 above 0 (thoughts of self-harm), should be interpreted as refer"]])
