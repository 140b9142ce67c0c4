Instance: layanan-nb-kn0
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pelayanan bayi baru lahir 0-6 jam"
Description: "IMD, vitamin K1, salep mata, HB0, perawatan tali pusat, penimbangan dan pengukuran."
* insert Kegiatan(nb-kn0, LayananNbKn0, ServiceRequest)
* title = "Pelayanan bayi baru lahir 0-6 jam"
* description = "IMD, vitamin K1, salep mata, HB0, perawatan tali pusat, penimbangan dan pengukuran."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
