Instance: sys-ids-observation
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsObservasi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor hasil pemeriksaan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/observation/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/observation, true)
