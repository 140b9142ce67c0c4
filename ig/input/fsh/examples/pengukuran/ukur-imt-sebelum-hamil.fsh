Instance: ukur-imt-sebelum-hamil
InstanceOf: IlpImt
Title: "IMT sebelum hamil"
Description: "Dasar target kenaikan berat; kode Kemenkes"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-clinical-term#OC000010 "Indeks Massa Tubuh Sebelum Hamil"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 20.7 'kg/m2' "kg/m2"
