Instance: sys-ids-servicerequest
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPermintaan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor permintaan pemeriksaan atau rujukan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/servicerequest/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/servicerequest, true)
