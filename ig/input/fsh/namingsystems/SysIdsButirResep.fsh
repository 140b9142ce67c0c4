Instance: sys-ids-prescription-item
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsButirResep, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor butir resep, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/prescription-item/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/prescription-item, true)
