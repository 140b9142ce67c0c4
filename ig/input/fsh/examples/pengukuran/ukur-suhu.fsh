Instance: ukur-suhu
InstanceOf: IlpPengukuran
Title: "Suhu tubuh"
Description: "Ukuran tanpa profil sendiri memakai profil induk"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8310-5 "Body temperature"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 36.8 'Cel' "Cel"
