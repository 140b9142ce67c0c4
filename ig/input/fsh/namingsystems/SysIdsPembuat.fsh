Instance: sys-ids-creator
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPembuat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor organisasi yang mengirim data; ditambahkan oleh SATUSEHAT."
* insert Uri(http://sys-ids.kemkes.go.id/creator, true)
