Instance: layanan-gro-lila
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran lingkar lengan atas"
Description: "Pengukuran lingkar lengan atas."
* insert Kegiatan(gro-lila, LayananGroLila, ServiceRequest)
* title = "Pengukuran lingkar lengan atas"
* description = "Pengukuran lingkar lengan atas."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Umur 6-59 bulan: pengetahuan umum, belum terbaca pada peraturan."
