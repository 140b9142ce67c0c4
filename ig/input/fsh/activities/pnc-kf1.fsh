Instance: layanan-pnc-kf1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan nifas KF1"
Description: "Kunjungan nifas KF1."
* insert Kegiatan(pnc-kf1, LayananPncKf1, ServiceRequest)
* title = "Kunjungan nifas KF1"
* description = "Kunjungan nifas KF1."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
