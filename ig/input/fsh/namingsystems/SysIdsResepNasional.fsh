Instance: sys-ids-prescription-national
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsResepNasional, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor resep nasional dari SATUSEHAT."
* insert Uri(http://sys-ids.kemkes.go.id/prescription/national, true)
