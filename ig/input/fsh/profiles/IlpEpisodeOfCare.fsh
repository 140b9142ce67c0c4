Profile: IlpEpisodeOfCare
Parent: EpisodeOfCare
Id: ilp-episode-of-care
Title: "Episode asuhan ILP"
Description: "Rangkaian asuhan dengan satu tujuan: kehamilan, nifas, neonatus, atau pengobatan TB."
* insert Definition(Episode of care)
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* status MS
* statusHistory MS
* type 1..* MS
* type from JenisEpisodeVS (preferred)
* type ^short = "ANC kehamilan | PNC nifas | Neonate neonatus | TB-SO tuberkulosis | dan lain-lain"
* patient MS
* managingOrganization 1..1 MS
* managingOrganization ^short = "Fasilitas penanggung jawab"
* period 1..1 MS
* period.start 1..1 MS
* obeys ilp-eoc-1
