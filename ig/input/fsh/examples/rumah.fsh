Instance: rumah
InstanceOf: IlpLocation
Usage: #example
Title: "Rumah keluarga Rumbiak"
Description: "Rumah warga yang dikunjungi kader"
* identifier[rumah].value = "9202042003-0041"
* status = #active
* mode = #instance
* name = "Rumah keluarga Rumbiak"
* physicalType = $location-physical-type#ho "House"
* position.longitude = 133.8768
* position.latitude = -0.8869
* partOf = Reference(wilayah-desay)
* insert AlamatDesay(home)
