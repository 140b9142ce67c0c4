Instance: tanda-bahaya-ke-satusehat
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(tanda-bahaya-ke-satusehat, TandaBahayaKeSatusehat, [["Tanda bahaya ke SNOMED CT dan istilah klinis Kemkes"]])
* description = "Padanan tanda bahaya dengan kode yang dipakai contoh SATUSEHAT untuk keluhan dan pemeriksaan. Yang tidak disebut belum mempunyai padanan di sana: kirim sebagai teks."
* sourceUri = "https://siklus.id/fhir/ValueSet/tanda-bahaya"
* targetUri = "https://siklus.id/fhir/ValueSet/diagnosis"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/tanda-bahaya", "http://snomed.info/sct")
* insert Padanan(0, hamil-demam, 386661006, [["Fever"]], wider)
* insert Padanan(0, hamil-sakit-kepala, 25064002, [["Headache"]], wider)
* insert Padanan(0, hamil-diare, 62315008, [["Diarrhea"]], wider)
* insert Padanan(0, hamil-nyeri-perut, 116290004, [["Acute abdominal pain"]], wider)
* insert Padanan(0, nifas-demam, 386661006, [["Fever"]], wider)
* insert Padanan(0, nifas-sakit-kepala, 25064002, [["Headache"]], wider)
* insert Padanan(0, nifas-perdarahan, 289530006, [["Bleeding from vagina"]], wider)
* insert Padanan(0, bayi-kejang, 91175000, [["Seizure"]], wider)
* insert Padanan(0, bayi-warna-kulit, 18165001, [["Jaundice"]], narrower)
* insert PadananLain(0, 3415004, [["Cyanosis"]], narrower)
* insert Padanan(0, bayi-kencing, 718403007, [["Decreased urine output"]], wider)
* insert Padanan(0, balita-kencing, 718403007, [["Decreased urine output"]], wider)
* insert Padanan(0, balita-batuk, 49727002, [["Cough"]], wider)
* insert Padanan(0, balita-diare, 62315008, [["Diarrhea"]], wider)
* insert Padanan(0, demam, 386661006, [["Fever"]], equivalent)
* insert Padanan(0, tb-batuk, 49727002, [["Cough"]], wider)
* insert Padanan(0, tb-demam, 386661006, [["Fever"]], wider)
* insert KelompokPeta(1, "https://siklus.id/fhir/CodeSystem/tanda-bahaya", "http://terminology.kemkes.go.id/CodeSystem/clinical-term")
* insert Padanan(1, nifas-darah-berbau, OV000025, [["Lokia berbau amis/busuk"]], equivalent)
* insert Padanan(1, bayi-hisapan, OV000124, [["Bayi tidak mau mengisap"]], narrower)
* insert Padanan(1, bayi-suhu, OV000125, [["Suhu tubuh >37,5°C"]], narrower)
* insert PadananLain(1, OV000126, [["Suhu tubuh <36,5°C"]], narrower)
* insert Padanan(1, bayi-aktivitas, OV000128, [["Bayi bergerak hanya ketika dirangsang"]], narrower)
* insert Padanan(1, bayi-mata, OV000130, [["Mata bernanah banyak"]], narrower)
* insert PadananLain(1, OV000131, [["Mata bernanah sedikit"]], narrower)
* insert Padanan(1, bayi-tali-pusat, OV000132, [["Pusar kemerahan"]], narrower)
