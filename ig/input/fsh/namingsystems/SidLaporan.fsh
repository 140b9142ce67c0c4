Instance: sid-laporan
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidLaporan, "Siklus")
* description = "Nomor laporan agregat, diberikan fasilitas yang melaporkan. Di belakang URI ini ditambahkan kode fasilitasnya: https://siklus.id/fhir/sid/laporan/(kode)."
* insert Uri(https://siklus.id/fhir/sid/laporan, true)
