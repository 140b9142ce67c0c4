Instance: sid-no-rm
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidNoRm, "Fasilitas yang memberi nomor")
* description = "Nomor rekam medis lokal; kode fasilitas ditulis di belakang URI ini, sebab nomor yang sama dipakai di banyak fasilitas."
* insert Uri(https://siklus.id/fhir/sid/no-rm, true)
