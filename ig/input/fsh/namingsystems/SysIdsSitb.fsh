Instance: sys-ids-sitb
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsSitb, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor data dari SITB, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/sitb/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/sitb, true)
