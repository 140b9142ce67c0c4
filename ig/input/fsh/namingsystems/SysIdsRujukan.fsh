Instance: sys-ids-referral-number
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsRujukan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor rujukan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/referral-number/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/referral-number, true)
