Instance: sys-ids-referral-number-pcare
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsRujukanPcare, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor rujukan dari P-Care, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/referral-number-pcare/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/referral-number-pcare, true)
