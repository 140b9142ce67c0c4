Instance: str-kki-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(StrKkiNumber, "Konsil Kedokteran Indonesia")
* description = "Nomor Surat Tanda Registrasi dari Konsil Kedokteran Indonesia."
* insert Uri(https://fhir.kemkes.go.id/id/str-kki-number, true)
