Instance: sys-ids-medication-administration
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPemberianObat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor pemberian obat, diberikan fasilitas. Di belakang URI ini ditambahkan nomor organisasi induk: http://sys-ids.kemkes.go.id/medication-administration/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/medication-administration, true)
