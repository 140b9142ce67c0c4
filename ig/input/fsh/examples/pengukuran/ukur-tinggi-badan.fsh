Instance: ukur-tinggi-badan
InstanceOf: IlpTinggiBadan
Title: "Tinggi badan anak 24 bulan"
Description: "Kode umum; cara ukur pada method"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8302-2 "Body height"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 85.3 'cm' "cm"
* method = $pengukuran#berdiri "Diukur berdiri"
