Instance: sekolah
InstanceOf: IlpLocation
Usage: #example
Title: "Sekolah"
Description: "Tempat pemeriksaan kesehatan sekolah"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "UKS-SMP2"
* status = #active
* mode = #instance
* name = "UKS SMP Negeri 2 Prafi"
* physicalType = $location-physical-type#bu "Building"
* managingOrganization = Reference(Organization/puskesmas)
