Instance: sys-ids-specimen
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsSpesimen, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor spesimen, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/specimen/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/specimen, true)
