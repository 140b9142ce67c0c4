Instance: sid-dugaan-ganda
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidDugaanGanda, "Siklus")
* description = "Nomor Task yang meminta fasilitas memeriksa apakah dua Patient adalah orang yang sama."
* insert Uri(https://siklus.id/fhir/sid/dugaan-ganda, true)
