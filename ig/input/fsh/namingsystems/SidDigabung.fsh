Instance: sid-digabung
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidDigabung, "Siklus")
* description = "Pengenal yang tersisa pada Patient yang telah digabungkan ke Patient lain: id-nya sendiri. Nomor-nomornya pindah ke Patient yang menggantikannya."
* insert Uri(https://siklus.id/fhir/sid/digabung, true)
