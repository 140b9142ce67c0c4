Instance: sys-ids-specimen-acsn
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsAksesiSpesimen, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor aksesi spesimen, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/specimen-acsn/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/specimen-acsn, true)
