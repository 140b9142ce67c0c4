Instance: rujukan-calon-fasilitas
InstanceOf: IlpTask
Title: "Pencarian fasilitas tujuan rujukan"
Description: "Jawaban SATUSEHAT Rujukan atas pencarian fasilitas tujuan"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/task/10009202"
* identifier.value = "RJ-2026-0915-01"
* status = #completed
* intent = #order
* priority = #routine
* code = $kemkes-term#request-referral-candidate "Request for referral candidate"
* for = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* authoredOn = "2026-09-15T01:55:00+00:00"
* lastModified = "2026-09-15T01:56:00+00:00"
* requester = Reference(Organization/puskesmas)
* output.extension[providerAtribute].extension[distance].valueQuantity = 62 'km' "km"
* output.extension[providerAtribute].extension[strata].valueCode = #madya
* output.extension[providerAtribute].extension[bpjs-code].valueCode = #0000R001
* output.type.text = "Calon fasilitas tujuan"
* output.valueReference = Reference(Organization/puskesmas)
