Instance: sid-wilayah
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidWilayah, "Kementerian Dalam Negeri")
* description = "Kode wilayah Kemendagri tanpa titik: provinsi 2, kabupaten/kota 4, kecamatan 6, desa/kelurahan 10 digit."
* insert Uri(https://siklus.id/fhir/sid/wilayah, true)
