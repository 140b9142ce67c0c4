Instance: sys-ids-medication
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsObat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor obat, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/medication/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/medication, true)
