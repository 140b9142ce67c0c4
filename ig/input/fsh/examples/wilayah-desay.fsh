Instance: wilayah-desay
InstanceOf: IlpLocation
Usage: #example
Title: "Kampung Desay"
Description: "Wilayah administrasi tingkat desa"
* identifier[wilayah].value = "9202042003"
* status = #active
* mode = #instance
* name = "Kampung Desay"
* physicalType = $location-physical-type#jdn "Jurisdiction"
* partOf = Reference(wilayah-prafi)
