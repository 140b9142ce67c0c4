Instance: layanan-gro-lk
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran lingkar kepala"
Description: "Pengukuran lingkar kepala."
* insert Kegiatan(gro-lk, LayananGroLk, ServiceRequest)
* title = "Pengukuran lingkar kepala"
* description = "Pengukuran lingkar kepala."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
