Instance: sys-ids-allergy
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsAlergi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor alergi, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/allergy/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/allergy, true)
