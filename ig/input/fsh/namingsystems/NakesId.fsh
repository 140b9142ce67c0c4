Instance: nakes-id
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(NakesId, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor tenaga kesehatan SATUSEHAT, ejaan lain."
* insert Uri(https://fhir.kemkes.go.id/id/nakes-id, true)
