Instance: paspor
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(Paspor, "Direktorat Jenderal Imigrasi")
* description = "Nomor paspor."
* insert Uri(https://fhir.kemkes.go.id/id/paspor, true)
