Instance: kk
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(Kk, "Direktorat Jenderal Kependudukan dan Pencatatan Sipil")
* description = "Nomor Kartu Keluarga, 16 digit. Dipakai bersama oleh anggota keluarga."
* insert Uri(https://fhir.kemkes.go.id/id/kk, true)
