Instance: tugas-tanda-bahaya
InstanceOf: IlpTask
Usage: #example
Title: "Tugas segera karena tanda bahaya"
Description: "Pustu mendatangi ibu hamil pada hari yang sama; satu masukan untuk tiap tanda bahaya, menunjuk jawaban formulirnya"
* status = #requested
* intent = #order
* priority = #stat
* code = $sct#439708006 "Home visit"
* code.coding[+] = $jenis-tindak-lanjut#kunjungan-nakes "Kunjungan rumah tenaga kesehatan"
* description = "Tanda bahaya: Pusing atau sakit kepala berat, pandangan kabur, disertai bengkak"
* for = Reference(Patient/ibu-hamil)
* authoredOn = "2026-09-22T04:20:01Z"
* lastModified = "2026-09-22T04:20:01Z"
* requester = Reference(Organization/puskesmas)
* performerType[+] = $sct#309453006 "Registered midwife"
* performerType[+] = $sct#106292003 "Professional nurse"
* performerType[+] = $sct#112247003 "Medical doctor"
* owner = Reference(Organization/pustu)
* reasonCode = $alasan-kunjungan-rumah#tanda-bahaya "Laporan tanda bahaya"
* restriction.period.start = "2026-09-22T04:20:01Z"
* restriction.period.end = "2026-09-23T04:20:01Z"
* input.type = $tanda-bahaya#sakit-kepala-bengkak "Pusing atau sakit kepala berat, pandangan kabur, disertai bengkak"
* input.valueReference = Reference(QuestionnaireResponse/jawaban-kunjungan-rumah-ibu-hamil)
