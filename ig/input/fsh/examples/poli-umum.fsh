Instance: poli-umum
InstanceOf: IlpLocation
Usage: #example
Title: "Poli umum"
Description: "Ruang pemeriksaan umum"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "POLI-UMUM"
* status = #active
* mode = #instance
* name = "Poli umum, Puskesmas SP IV Prafi"
* physicalType = $location-physical-type#ro "Room"
* managingOrganization = Reference(Organization/puskesmas)
