Instance: sys-ids-nutrition-order
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPermintaanGizi, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor permintaan gizi, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/nutrition-order/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/nutrition-order, true)
