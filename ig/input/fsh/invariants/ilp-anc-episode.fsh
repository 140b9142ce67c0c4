Invariant: ilp-anc-episode
Description: "Kunjungan kehamilan menyebut episode kehamilannya (episodeOfCare)"
* severity = #warning
* expression = "episodeOfCare.exists()"
* insert EnglishText([["An antenatal visit names its episode of pregnancy"]])
