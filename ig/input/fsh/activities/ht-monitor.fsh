Instance: layanan-ht-monitor
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemantauan hipertensi bulanan"
Description: "Pemantauan hipertensi bulanan."
* insert Kegiatan(ht-monitor, LayananHtMonitor, ServiceRequest)
* title = "Pemantauan hipertensi bulanan"
* description = "Pemantauan hipertensi bulanan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* insert Pelaksana($sct#309453006 "Registered midwife")
