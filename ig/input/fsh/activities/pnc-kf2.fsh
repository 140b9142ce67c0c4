Instance: layanan-pnc-kf2
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan nifas KF2"
Description: "Kunjungan nifas KF2."
* insert Kegiatan(pnc-kf2, LayananPncKf2, ServiceRequest)
* title = "Kunjungan nifas KF2"
* description = "Kunjungan nifas KF2."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#309453006 "Registered midwife")
