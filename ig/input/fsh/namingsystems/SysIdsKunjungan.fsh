Instance: sys-ids-encounter
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsKunjungan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor kunjungan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/encounter/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/encounter, true)
