Instance: layanan-pnc-kn3
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan neonatal KN3"
Description: "Kunjungan neonatal KN3."
* insert Kegiatan(pnc-kn3, LayananPncKn3, ServiceRequest)
* title = "Kunjungan neonatal KN3"
* description = "Kunjungan neonatal KN3."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#309453006 "Registered midwife")
