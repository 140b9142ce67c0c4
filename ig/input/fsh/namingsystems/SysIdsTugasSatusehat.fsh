Instance: sys-ids-task
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsTugasSatusehat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor tugas rujukan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/task/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/task, true)
