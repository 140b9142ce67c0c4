Instance: poli-rumah-sakit
InstanceOf: IlpLocation
Usage: #example
Title: "Poli rumah sakit"
Description: "Poli penyakit dalam rumah sakit rujukan"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009299"
* identifier.value = "POLI-PD"
* status = #active
* mode = #instance
* name = "Poli penyakit dalam, RSUD Kabupaten Manokwari"
* physicalType = $location-physical-type#ro "Room"
* managingOrganization = Reference(Organization/rumah-sakit)
