Instance: layanan-dm-monitor-pkm
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kontrol diabetes tiga bulanan oleh dokter"
Description: "Kontrol diabetes tiga bulanan oleh dokter."
* insert Kegiatan(dm-monitor-pkm, LayananDmMonitorPkm, ServiceRequest)
* title = "Kontrol diabetes tiga bulanan oleh dokter"
* description = "Kontrol diabetes tiga bulanan oleh dokter."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "HbA1c tiga bulan sekali: pengetahuan umum, belum terbaca pada peraturan."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
