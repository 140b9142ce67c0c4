Instance: layanan-pnc-kf3
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan nifas KF3"
Description: "Kunjungan nifas KF3."
* insert Kegiatan(pnc-kf3, LayananPncKf3, ServiceRequest)
* title = "Kunjungan nifas KF3"
* description = "Kunjungan nifas KF3."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#309453006 "Registered midwife")
