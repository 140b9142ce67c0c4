Instance: sys-ids-careplan
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsRencanaAsuhan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor rencana asuhan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/careplan/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/careplan, true)
