Instance: org-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(OrgNumber, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor organisasi SATUSEHAT."
* insert Uri(https://fhir.kemkes.go.id/id/org-number, true)
