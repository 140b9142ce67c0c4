Instance: sys-ids-clinicalimpression
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsKesanKlinis, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor kesan klinis, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/clinicalimpression/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/clinicalimpression, true)
