Instance: hasil-skrining-tb-ke-clinical-term
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(hasil-skrining-tb-ke-clinical-term, HasilSkriningTbKeClinicalTerm, [["Hasil skrining TB ke istilah klinis Kemkes"]])
* description = "Kesimpulan TB pada jawaban kuesioner SATUSEHAT (Q0001)."
* sourceUri = "https://siklus.id/fhir/ValueSet/hasil-skrining-tb"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/hasil-skrining-tb", "http://terminology.kemkes.go.id/CodeSystem/clinical-term")
* insert Padanan(0, terduga, QRI000001, [["Terduga TBC SO"]], equivalent)
* insert Padanan(0, terduga-ro, QRI000002, [["Terduga TBC RO"]], equivalent)
* insert TanpaPadanan(0, bukan-terduga, [["Tidak ada kodenya; kuesioner dijawab tidak terduga."]])
* insert TanpaPadanan(0, kontak-erat, [["Tidak ada kodenya; dicatat dengan ICD-10 Z20.1."]])
