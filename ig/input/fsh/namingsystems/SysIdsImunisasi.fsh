Instance: sys-ids-immunization
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsImunisasi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor imunisasi, diberikan fasilitas. Di belakang URI ini ditambahkan nomor organisasi induk: http://sys-ids.kemkes.go.id/immunization/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/immunization, true)
