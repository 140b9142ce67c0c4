Instance: ruang-bersalin
InstanceOf: IlpLocation
Usage: #example
Title: "Ruang bersalin"
Description: "Ruang bersalin Puskesmas"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "RUANG-VK"
* status = #active
* mode = #instance
* name = "Ruang bersalin, Puskesmas SP IV Prafi"
* physicalType = $location-physical-type#ro "Room"
* managingOrganization = Reference(Organization/puskesmas)
