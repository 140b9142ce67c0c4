Instance: sys-ids-asik
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsAsik, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor kunjungan dari aplikasi ASIK, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/asik/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/asik, true)
