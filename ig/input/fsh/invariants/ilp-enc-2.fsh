Invariant: ilp-enc-2
Description: "Kunjungan harus menyebut petugas (participant.individual), kecuali laporan kematian maternal/perinatal (MPDN)"
* severity = #error
* expression = "participant.individual.exists() or identifier.system.where(lower().contains('mpdn')).exists()"
* insert EnglishText([["A visit names who gave the care (participant.individual), except a maternal or perinatal death report (MPDN)"]])
