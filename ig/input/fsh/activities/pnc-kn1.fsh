Instance: layanan-pnc-kn1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan neonatal KN1"
Description: "Kunjungan neonatal KN1."
* insert Kegiatan(pnc-kn1, LayananPncKn1, ServiceRequest)
* title = "Kunjungan neonatal KN1"
* description = "Kunjungan neonatal KN1."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
