Instance: layanan-pnc-kf4
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan nifas KF4"
Description: "Kunjungan nifas KF4."
* insert Kegiatan(pnc-kf4, LayananPncKf4, ServiceRequest)
* title = "Kunjungan nifas KF4"
* description = "Kunjungan nifas KF4."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#309453006 "Registered midwife")
