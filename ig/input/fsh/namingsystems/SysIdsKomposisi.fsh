Instance: sys-ids-composition
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsKomposisi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor formulir, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/composition/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/composition, true)
