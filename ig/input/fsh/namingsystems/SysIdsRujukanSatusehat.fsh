Instance: sys-ids-referral-number-satusehat
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsRujukanSatusehat, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor rujukan dari SATUSEHAT, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/referral-number-satusehat/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/referral-number-satusehat, true)
