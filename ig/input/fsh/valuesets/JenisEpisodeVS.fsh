ValueSet: JenisEpisodeVS
Id: jenis-episode
Title: "Jenis episode asuhan"
Description: "Jenis episode asuhan Kemkes."
* insert Terminology(Episode types)
* include codes from system $kemkes-episodeofcare-type
