Instance: wilayah-prafi
InstanceOf: IlpLocation
Usage: #example
Title: "Kecamatan Prafi"
Description: "Wilayah administrasi tingkat kecamatan"
* identifier[wilayah].value = "920204"
* status = #active
* mode = #instance
* name = "Kecamatan Prafi"
* physicalType = $location-physical-type#jdn "Jurisdiction"
