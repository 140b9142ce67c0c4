Instance: label-kunjungan-anc
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(LabelKunjunganAnc, "Kementerian Kesehatan Republik Indonesia")
* description = "Label pemeriksaan kehamilan (K1A, K1M, K2 sampai K6) yang ditulis SATUSEHAT sebagai pengenal kunjungan. Tidak unik: jangan dipakai untuk conditional create."
* insert Uri(http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC, true)
