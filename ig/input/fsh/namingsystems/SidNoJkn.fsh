Instance: sid-no-jkn
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidNoJkn, "BPJS Kesehatan")
* description = "Nomor kartu peserta Jaminan Kesehatan Nasional."
* insert Uri(https://siklus.id/fhir/sid/no-jkn, true)
