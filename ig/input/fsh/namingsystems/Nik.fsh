Instance: nik
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(Nik, "Direktorat Jenderal Kependudukan dan Pencatatan Sipil")
* description = "Nomor Induk Kependudukan, 16 digit."
* insert Uri(https://fhir.kemkes.go.id/id/nik, true)
