// Only a warning: a few finished visits among the published examples of SATUSEHAT lack one of the two.
Invariant: ilp-rj-selesai
Description: "Kunjungan yang selesai menyebut waktu selesai dan diagnosisnya; SATUSEHAT memintanya saat kunjungan ditutup"
* severity = #warning
* expression = "status = 'finished' implies (period.end.exists() and diagnosis.exists())"
* insert EnglishText([["A finished visit names its end and its diagnosis"]])
