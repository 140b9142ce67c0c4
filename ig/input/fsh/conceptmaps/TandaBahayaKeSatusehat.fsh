Instance: tanda-bahaya-ke-satusehat
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(tanda-bahaya-ke-satusehat, TandaBahayaKeSatusehat, [["Tanda bahaya ke SNOMED CT dan istilah klinis Kemkes"]])
* description = "Padanan tanda bahaya dengan kode yang dipakai contoh SATUSEHAT untuk keluhan dan pemeriksaan. Yang tidak disebut belum mempunyai padanan di sana: kirim sebagai teks."
* sourceUri = "https://siklus.id/fhir/ValueSet/tanda-bahaya"
* targetUri = "https://siklus.id/fhir/ValueSet/diagnosis"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/tanda-bahaya", "http://snomed.info/sct")
* insert Padanan(0, demam-2-hari, 386661006, [["Fever"]], wider)
* insert Padanan(0, sakit-kepala-bengkak, 25064002, [["Headache"]], wider)
* insert Padanan(0, diare-berulang, 62315008, [["Diarrhea"]], wider)
* insert Padanan(0, nyeri-perut, 116290004, [["Acute abdominal pain"]], wider)
* insert Padanan(0, demam, 386661006, [["Fever"]], equivalent)
* insert Padanan(0, sakit-kepala, 25064002, [["Headache"]], wider)
* insert Padanan(0, perdarahan, 289530006, [["Bleeding from vagina"]], wider)
* insert Padanan(0, kejang, 91175000, [["Seizure"]], equivalent)
* insert Padanan(0, warna-kulit, 18165001, [["Jaundice"]], narrower)
* insert PadananLain(0, 3415004, [["Cyanosis"]], narrower)
* insert Padanan(0, kencing, 718403007, [["Decreased urine output"]], wider)
* insert Padanan(0, kencing-sedikit, 718403007, [["Decreased urine output"]], wider)
* insert Padanan(0, batuk, 49727002, [["Cough"]], wider)
* insert Padanan(0, diare, 62315008, [["Diarrhea"]], equivalent)
* insert Padanan(0, suhu-tinggi, 386661006, [["Fever"]], wider)
* insert Padanan(0, batuk-terus, 49727002, [["Cough"]], wider)
* insert Padanan(0, demam-2-minggu, 386661006, [["Fever"]], wider)
* insert KelompokPeta(1, "https://siklus.id/fhir/CodeSystem/tanda-bahaya", "http://terminology.kemkes.go.id/CodeSystem/clinical-term")
* insert Padanan(1, darah-nifas-berbau, OV000025, [["Lokia berbau amis/busuk"]], equivalent)
* insert Padanan(1, hisapan, OV000124, [["Bayi tidak mau mengisap"]], narrower)
* insert Padanan(1, suhu-bayi, OV000125, [["Suhu tubuh >37,5°C"]], narrower)
* insert PadananLain(1, OV000126, [["Suhu tubuh <36,5°C"]], narrower)
* insert Padanan(1, aktivitas, OV000128, [["Bayi bergerak hanya ketika dirangsang"]], equivalent)
* insert Padanan(1, mata, OV000130, [["Mata bernanah banyak"]], narrower)
* insert PadananLain(1, OV000131, [["Mata bernanah sedikit"]], narrower)
* insert Padanan(1, tali-pusat, OV000132, [["Pusar kemerahan"]], narrower)
