Instance: sys-ids-procedure
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsTindakan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor tindakan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/procedure/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/procedure, true)
