Instance: sys-ids-insurance-subscriber
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsPesertaJaminan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor peserta jaminan kesehatan; SATUSEHAT menambahkan nomor organisasi penjamin di belakang URI ini."
* insert Uri(https://sys-ids.kemkes.go.id/insurance-subscriber, true)
