Instance: layanan-ht-monitor-pkm
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kontrol hipertensi tiga bulanan oleh dokter"
Description: "Kontrol hipertensi tiga bulanan oleh dokter."
* insert Kegiatan(ht-monitor-pkm, LayananHtMonitorPkm, ServiceRequest)
* title = "Kontrol hipertensi tiga bulanan oleh dokter"
* description = "Kontrol hipertensi tiga bulanan oleh dokter."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
