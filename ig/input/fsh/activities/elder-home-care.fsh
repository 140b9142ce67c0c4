Instance: layanan-elder-home-care
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Perawatan lanjut usia di rumah"
Description: "Ketergantungan sedang, berat, atau total (AKS 0-11)."
* insert Kegiatan(elder-home-care, LayananElderHomeCare, Task)
* title = "Perawatan lanjut usia di rumah"
* description = "Ketergantungan sedang, berat, atau total (AKS 0-11)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Selang satu bulan: pengetahuan umum, belum terbaca pada peraturan; rencana perawatan menentukan."
