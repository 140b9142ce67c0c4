Invariant: ilp-anc-label
Description: "Label ANC SATUSEHAT adalah K1A, K1M, K2, K3, K4, K5, atau K6; kunjungan ketujuh dan seterusnya tidak berlabel"
* severity = #error
* expression = "identifier.where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC').value.all($this.matches('^K(1A|1M|2|3|4|5|6)$'))"
* insert EnglishText([["The SATUSEHAT label of an antenatal visit is K1A, K1M, or K2 to K6; the seventh visit and later ones have none"]])
