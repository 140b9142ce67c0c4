Instance: sid-kode-fasyankes
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidKodeFasyankes, "Kementerian Kesehatan Republik Indonesia")
* description = "Kode fasilitas pelayanan kesehatan; unik di seluruh Indonesia."
* insert Uri(https://siklus.id/fhir/sid/kode-fasyankes, true)
