Instance: anc-usg
InstanceOf: IlpImagingStudy
Title: "USG kehamilan"
Description: "USG dasar terbatas di Puskesmas"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/acsn/10009202"
* identifier.value = "ACSN-2026-0917-02"

* status = #available
* modality = $dcm#US "Ultrasound"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* started = "2026-09-17T02:05:00+00:00"
* basedOn = Reference(ServiceRequest/anc-permintaan-usg)
* numberOfSeries = 1
* numberOfInstances = 3
