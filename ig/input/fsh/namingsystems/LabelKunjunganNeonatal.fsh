Instance: label-kunjungan-neonate
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(LabelKunjunganNeonatal, "Kementerian Kesehatan Republik Indonesia")
* description = "Label kunjungan neonatal (KN1 sampai KN3) yang ditulis SATUSEHAT sebagai pengenal kunjungan. Tidak unik: jangan dipakai untuk conditional create."
* insert Uri(http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate, true)
