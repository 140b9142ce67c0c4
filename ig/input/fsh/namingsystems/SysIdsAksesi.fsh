Instance: sys-ids-acsn
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsAksesi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor permintaan radiologi (accession number), diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/acsn/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/acsn, true)
