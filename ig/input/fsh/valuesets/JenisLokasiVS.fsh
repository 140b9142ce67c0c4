ValueSet: JenisLokasiVS
Id: jenis-lokasi
Title: "Jenis lokasi"
Description: "Kode jenis lokasi Kemkes dan HL7."
* insert Terminology(Location types)
* include codes from system $kemkes-location-type
* include codes from valueset http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType
