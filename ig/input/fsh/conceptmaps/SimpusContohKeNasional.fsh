Instance: simpus-contoh-ke-nasional
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(simpus-contoh-ke-nasional, SimpusContohKeNasional, [["Kode lokal SIMPUS ke kode nasional (contoh)"]])
* experimental = true
* description = "Contoh lengkap pemetaan kode lokal: poli ke jenis kunjungan, pemeriksaan ke LOINC, vaksin dan obat ke KFA. Panggil $translate dengan kode lokal, lalu kirim kode hasilnya."
* sourceUri = "https://siklus.id/fhir/ValueSet/simpus-contoh"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/simpus-contoh", "https://siklus.id/fhir/CodeSystem/jenis-kunjungan")
* insert TanpaPadanan(0, POLI-KIA, [["Satu poli melayani banyak jenis kunjungan: pilih anc-k1 sampai kf4 menurut isi pelayanan."]])
* insert Padanan(0, POLI-UMUM, rawat-jalan, [["Rawat jalan"]], wider)
* insert Padanan(0, POLI-LANSIA, skrining-lansia, [["Skrining kesehatan lanjut usia"]], relatedto)
* insert CatatanPadanan(0, [["Bila kunjungannya skrining; kunjungan sakit adalah rawat-jalan."]])
* insert Padanan(0, IMUN, imunisasi, [["Imunisasi"]], equivalent)
* insert Padanan(0, KR, kunjungan-rumah-khusus, [["Kunjungan rumah khusus"]], relatedto)
* insert CatatanPadanan(0, [["Bila karena temuan; kunjungan tahunan adalah kunjungan-rumah-rutin."]])
* insert KelompokPeta(1, "https://siklus.id/fhir/CodeSystem/simpus-contoh", "http://loinc.org")
* insert Padanan(1, TD-S, 8480-6, [["Systolic blood pressure"]], equivalent)
* insert Padanan(1, TD-D, 8462-4, [["Diastolic blood pressure"]], equivalent)
* insert Padanan(1, BB, 29463-7, [["Body weight"]], equivalent)
* insert Padanan(1, LAB-HB, 718-7, [["Hemoglobin [Mass/volume] in Blood"]], equivalent)
* insert Padanan(1, LAB-GDS, 74774-1, [["Glucose [Mass/volume] in Serum, Plasma or Blood"]], equivalent)
* insert Padanan(1, LAB-PROT, 5804-0, [["Protein [mass/volume] in urine by test strip"]], equivalent)
* insert KelompokPeta(2, "https://siklus.id/fhir/CodeSystem/simpus-contoh", "http://sys-ids.kemkes.go.id/kfa")
* insert Padanan(2, VAK-PENTA, 93001282, [["Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"]], equivalent)
* insert Padanan(2, VAK-POLIO, VG89, [["POLIO"]], wider)
* insert CatatanPadanan(2, [["Golongan vaksin; produknya mengikuti vial yang dipakai."]])
* insert Padanan(2, OBT-TTD, 92000653, [["Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]], equivalent)
