Instance: sys-ids-episode-of-care
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsEpisodeAsuhan, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor episode asuhan, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/episode-of-care/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/episode-of-care, true)
