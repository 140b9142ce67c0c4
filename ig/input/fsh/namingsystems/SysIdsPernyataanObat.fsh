Instance: sys-ids-medicationstatement
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPernyataanObat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor riwayat pemakaian obat, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/medicationstatement/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/medicationstatement, true)
