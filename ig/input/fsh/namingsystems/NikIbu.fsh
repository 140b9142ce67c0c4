Instance: nik-ibu
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(NikIbu, "Direktorat Jenderal Kependudukan dan Pencatatan Sipil")
* description = "NIK ibu, untuk bayi yang belum mempunyai NIK. Tidak unik: dipakai bersama oleh saudara kandung."
* insert Uri(https://fhir.kemkes.go.id/id/nik-ibu, true)
