Instance: layanan-pkat
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pelayanan kesehatan anak terintegrasi umur 6 bulan (PKAT)"
Description: "KPSP, penilaian ASI, konseling MP-ASI, pemeriksaan imunisasi, dan vitamin A pertama."
* insert Kegiatan(pkat, LayananPkat, ServiceRequest)
* title = "Pelayanan kesehatan anak terintegrasi umur 6 bulan (PKAT)"
* description = "KPSP, penilaian ASI, konseling MP-ASI, pemeriksaan imunisasi, dan vitamin A pertama."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
