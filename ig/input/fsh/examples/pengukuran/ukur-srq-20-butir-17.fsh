Instance: ukur-srq-20-butir-17
InstanceOf: IlpSrq20
Title: "SRQ-20 skor 3 dengan butir 17"
Description: "Skornya rendah, tetapi butir 17 dijawab ya: rujuk"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#srq-20 "Skor SRQ-20"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 3 '{score}' "{score}"
* component[+].code = $pengukuran#srq-20-01 "SRQ-20 butir 1: sakit kepala"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-02 "SRQ-20 butir 2: nafsu makan hilang"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-03 "SRQ-20 butir 3: sulit tidur"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#srq-20-04 "SRQ-20 butir 4: mudah takut"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-05 "SRQ-20 butir 5: tangan gemetar"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-06 "SRQ-20 butir 6: cemas, tegang, atau khawatir"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-07 "SRQ-20 butir 7: pencernaan terganggu"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-08 "SRQ-20 butir 8: sulit berpikir jernih"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-09 "SRQ-20 butir 9: merasa tidak bahagia"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#srq-20-10 "SRQ-20 butir 10: lebih sering menangis"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-11 "SRQ-20 butir 11: sulit menikmati kegiatan"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-12 "SRQ-20 butir 12: sulit mengambil keputusan"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-13 "SRQ-20 butir 13: tugas sehari-hari terbengkalai"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-14 "SRQ-20 butir 14: merasa tidak berperan"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-15 "SRQ-20 butir 15: kehilangan minat"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-16 "SRQ-20 butir 16: merasa tidak berharga"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-17 "SRQ-20 butir 17: berpikir mengakhiri hidup"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#srq-20-18 "SRQ-20 butir 18: lelah sepanjang waktu"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-19 "SRQ-20 butir 19: tidak enak di perut"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#srq-20-20 "SRQ-20 butir 20: mudah lelah"
* component[=].valueBoolean = false
* interpretation = HasilSkrining#rujuk "Perlu dirujuk"
