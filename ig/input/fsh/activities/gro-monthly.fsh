Instance: layanan-gro-monthly
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Penimbangan bulanan"
Description: "Tiap bulan kalender di Posyandu; kader mencatat berat, nakes atau server menilai."
* insert Kegiatan(gro-monthly, LayananGroMonthly, ServiceRequest)
* title = "Penimbangan bulanan"
* description = "Tiap bulan kalender di Posyandu; kader mencatat berat, nakes atau server menilai."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
