Instance: ukur-srq-20-enam
InstanceOf: IlpSrq20
Title: "SRQ-20 skor 6 tanpa butir"
Description: "Tepat pada batas: rujuk"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#srq-20 "Skor SRQ-20"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 6 '{score}' "{score}"
* interpretation = HasilSkrining#rujuk "Perlu dirujuk"
