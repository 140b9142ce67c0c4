Instance: sys-ids-organization
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsOrganisasi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor organisasi di bawah satu fasilitas, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/organization/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/organization, true)
