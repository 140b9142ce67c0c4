Instance: ruang-pustu
InstanceOf: IlpLocation
Usage: #example
Title: "Ruang layanan Pustu"
Description: "Ruang pemeriksaan di Pustu Desay"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "RUANG-PST01"
* status = #active
* mode = #instance
* name = "Ruang layanan, Pustu Desay"
* physicalType = $location-physical-type#ro "Room"
* managingOrganization = Reference(Organization/pustu)
