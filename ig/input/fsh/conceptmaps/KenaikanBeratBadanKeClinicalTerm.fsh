Instance: kenaikan-berat-badan-ke-clinical-term
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(kenaikan-berat-badan-ke-clinical-term, KenaikanBeratBadanKeClinicalTerm, [["Kenaikan berat badan ke istilah klinis Kemkes"]])
* description = "Nilai kenaikan berat badan yang dikenal SATUSEHAT. Pada OC000012 (Kenaikan Berat Badan Adekuat) SATUSEHAT mengirim boolean: N menjadi true, T menjadi false; 2T dikirim sebagai OC000146."
* sourceUri = "https://siklus.id/fhir/ValueSet/kenaikan-berat-badan"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/kenaikan-berat-badan", "http://terminology.kemkes.go.id/CodeSystem/clinical-term")
* insert Padanan(0, N, OV000305, [["Naik adekuat"]], equivalent)
* insert Padanan(0, T, OV000306, [["Tidak Adekuat"]], equivalent)
* insert Padanan(0, 2T, OV000306, [["Tidak Adekuat"]], wider)
* insert TanpaPadanan(0, O, [["Tidak dapat dinilai, sehingga tidak dikirim."]])
* insert TanpaPadanan(0, B, [["Penimbangan pertama, sehingga tidak dikirim."]])
* insert TanpaPadanan(0, BGM, [["Terbaca dari z-score BB/U."]])
