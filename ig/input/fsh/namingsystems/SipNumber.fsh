Instance: sip-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SipNumber, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor Surat Izin Praktik."
* insert Uri(https://fhir.kemkes.go.id/id/sip-number, true)
