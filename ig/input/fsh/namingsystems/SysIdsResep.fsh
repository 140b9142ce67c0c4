Instance: sys-ids-prescription
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsResep, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor resep, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/prescription/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/prescription, true)
