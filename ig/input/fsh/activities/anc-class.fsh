Instance: layanan-anc-class
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kelas ibu hamil"
Description: "Sekurangnya empat pertemuan, satu bersama suami atau keluarga; paling banyak sepuluh peserta."
* insert Kegiatan(anc-class, LayananAncClass, ServiceRequest)
* title = "Kelas ibu hamil"
* description = "Sekurangnya empat pertemuan, satu bersama suami atau keluarga; paling banyak sepuluh peserta."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($sct#309453006 "Registered midwife")
