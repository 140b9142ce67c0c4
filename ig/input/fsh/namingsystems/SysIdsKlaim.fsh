Instance: sys-ids-claim-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsKlaim, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor klaim obat, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/claim-number/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/claim-number, true)
