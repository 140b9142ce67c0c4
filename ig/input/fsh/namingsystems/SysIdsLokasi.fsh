Instance: sys-ids-location
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsLokasi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor lokasi, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/location/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/location, true)
