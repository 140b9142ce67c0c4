Instance: tanda-bahaya-ibu-hamil
InstanceOf: IlpFlag
Usage: #example
Title: "Tanda bahaya pada kunjungan rumah"
Description: "Penanda yang ditulis server dari jawaban formulir kunjungan rumah"
* status = #active
* category = http://terminology.hl7.org/CodeSystem/flag-category#clinical "Clinical"
* code = $tanda-bahaya#sakit-kepala-bengkak "Pusing atau sakit kepala berat, pandangan kabur, disertai bengkak"
* subject = Reference(Patient/ibu-hamil)
* period.start = "2026-09-22T04:20:00Z"
* encounter = Reference(Encounter/kunjungan-rumah-ibu)
* author = Reference(Practitioner/kader)
