Instance: ukur-kpsp-7
InstanceOf: IlpKpsp
Title: "KPSP 7"
Description: "Formulir 24 bulan: perkembangan meragukan"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#kpsp "Skor KPSP"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 7 '{score}' "{score}"
* interpretation = $pengukuran#kpsp-meragukan "Perkembangan meragukan"
