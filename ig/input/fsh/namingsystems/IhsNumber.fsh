Instance: ihs-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(IhsNumber, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor pasien SATUSEHAT (IHS), P dan 11 digit."
* insert Uri(https://fhir.kemkes.go.id/id/ihs-number, true)
