Instance: layanan-ttd-rematri
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Tablet tambah darah remaja putri"
Description: "Satu tablet tiap minggu sepanjang tahun, kelas 7-12."
* insert Kegiatan(ttd-rematri, LayananTtdRematri, MedicationRequest)
* title = "Tablet tambah darah remaja putri"
* description = "Satu tablet tiap minggu sepanjang tahun, kelas 7-12."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(posyandu, "Posyandu")
* productCodeableConcept = $kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"
* dosage[+].text = "Satu tablet tiap minggu"
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."
