Instance: layanan-elder-jantung
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Prediksi risiko penyakit jantung dan stroke lanjut usia"
Description: "Prediksi risiko penyakit jantung dan stroke lanjut usia."
* insert Kegiatan(elder-jantung, LayananElderJantung, ServiceRequest)
* title = "Prediksi risiko penyakit jantung dan stroke lanjut usia"
* description = "Prediksi risiko penyakit jantung dan stroke lanjut usia."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
