Instance: sys-ids-condition
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsKondisi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor diagnosis atau keluhan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/condition/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/condition, true)
