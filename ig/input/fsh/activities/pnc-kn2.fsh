Instance: layanan-pnc-kn2
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan neonatal KN2"
Description: "Kunjungan neonatal KN2."
* insert Kegiatan(pnc-kn2, LayananPncKn2, ServiceRequest)
* title = "Kunjungan neonatal KN2"
* description = "Kunjungan neonatal KN2."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#309453006 "Registered midwife")
