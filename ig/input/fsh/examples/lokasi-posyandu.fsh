// The id is shared with Organization/posyandu: SUSHI tells them apart by the instance name.
Instance: lokasi-posyandu
InstanceOf: IlpLocation
Usage: #example
Title: "Tempat Posyandu Melati Desay"
Description: "Tempat hari buka Posyandu"
* id = "posyandu"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "PSY07"
* status = #active
* mode = #instance
* name = "Tempat Posyandu Melati Desay"
* physicalType = $location-physical-type#bu "Building"
* position.longitude = 133.8752
* position.latitude = -0.8873
* managingOrganization = Reference(Organization/posyandu)
* insert AlamatDesay(work)
