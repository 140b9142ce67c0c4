Instance: anc-darah-vena
InstanceOf: IlpSpecimen
Title: "Darah vena"
Description: "Spesimen darah ibu hamil yang dikirim ke laboratorium"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/specimen/10009202"
* identifier.value = "SP-2026-0917-11"

* extension[transportedTime].valueDateTime = "2026-09-17T01:50:00+00:00"
* extension[transportedPerson].valueContactDetail.name = "Kurir Laboratorium"
* extension[transportedPerson].valueContactDetail.telecom.system = #phone
* extension[transportedPerson].valueContactDetail.telecom.value = "0986000001"
* extension[receivedPerson].valueReference = Reference(Practitioner/dokter)
* extension[conditionHistory].extension[status].valueCode = #available
* extension[conditionHistory].extension[period].valuePeriod.start = "2026-09-17T01:55:00+00:00"
* identifier.assigner = Reference(Organization/puskesmas)
* status = #available
* type = $sct#122555007 "Venous blood specimen"
* subject = Reference(Patient/ibu-hamil)
* receivedTime = "2026-09-17T01:55:00+00:00"
* request = Reference(ServiceRequest/anc-permintaan-hb)
* collection.extension[collectorOrganization].valueReference = Reference(Organization/puskesmas)
* collection.collectedDateTime = "2026-09-17T01:45:00+00:00"
* collection.method = $sct#82078001 "Collection of blood specimen for laboratory"
