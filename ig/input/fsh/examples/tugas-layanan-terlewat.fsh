Instance: tugas-layanan-terlewat
InstanceOf: IlpTask
Usage: #example
Title: "Tugas kunjungan rumah karena layanan terlewat"
Description: "Ditulis server dari rencana layanan, untuk kader Posyandu tempat tinggal bayi; masukannya menyebut layanan yang terlewat dengan jatuh tempo dan akhir tepat waktunya"
* status = #requested
* intent = #order
* priority = #routine
* code = $sct#439708006 "Home visit"
* description = "Layanan terlewat: Imunisasi polio tetes (OPV) 4"
* for = Reference(Patient/bayi)
* authoredOn = "2026-09-18T02:00:00Z"
* lastModified = "2026-09-18T02:00:00Z"
* requester = Reference(Organization/puskesmas)
* performerType = $kemkes-clinical-term#EHA000001 "Kader/ Komunitas"
* owner = Reference(Organization/posyandu)
* reasonCode = $alasan-kunjungan-rumah#layanan-terlewat "Layanan terlewat"
* restriction.period.start = "2026-09-18T02:00:00Z"
* restriction.period.end = "2026-09-25T02:00:00Z"
* input.type = $layanan#imm-opv-4 "Imunisasi polio tetes (OPV) 4"
* input.valuePeriod.start = "2026-08-10T15:00:00Z"
* input.valuePeriod.end = "2026-09-17T14:59:59Z"
