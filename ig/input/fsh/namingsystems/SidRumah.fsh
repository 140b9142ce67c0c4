Instance: sid-rumah
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidRumah, "Puskesmas pendata")
* description = "Nomor rumah dalam pendataan keluarga; unik di satu wilayah kerja."
* insert Uri(https://siklus.id/fhir/sid/rumah, true)
