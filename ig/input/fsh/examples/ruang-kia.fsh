Instance: ruang-kia
InstanceOf: IlpLocation
Usage: #example
Title: "Ruang KIA"
Description: "Ruang di dalam gedung Puskesmas"
* identifier.system = "http://sys-ids.kemkes.go.id/location/10009202"
* identifier.value = "RUANG-KIA"
* status = #active
* mode = #instance
* name = "Ruang KIA, Puskesmas SP IV Prafi"
* physicalType = $location-physical-type#ro "Room"
* position.longitude = 133.8731
* position.latitude = -0.8914
* managingOrganization = Reference(puskesmas)
* extension[serviceClass].valueCodeableConcept = http://terminology.kemkes.go.id/CodeSystem/locationServiceClass-Outpatient#reguler "Kelas Reguler"
