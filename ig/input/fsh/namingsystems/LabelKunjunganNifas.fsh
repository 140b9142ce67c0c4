Instance: label-kunjungan-puerperium
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(LabelKunjunganNifas, "Kementerian Kesehatan Republik Indonesia")
* description = "Label kunjungan nifas yang ditulis SATUSEHAT sebagai pengenal kunjungan. Tidak unik: jangan dipakai untuk conditional create."
* insert Uri(http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium, true)
