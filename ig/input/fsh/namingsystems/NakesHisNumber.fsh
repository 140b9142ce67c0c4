Instance: nakes-his-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(NakesHisNumber, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor tenaga kesehatan SATUSEHAT."
* insert Uri(https://fhir.kemkes.go.id/id/nakes-his-number, true)
