Instance: layanan-gro-height
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pengukuran panjang atau tinggi badan"
Description: "Pengukuran panjang atau tinggi badan."
* insert Kegiatan(gro-height, LayananGroHeight, ServiceRequest)
* title = "Pengukuran panjang atau tinggi badan"
* description = "Pengukuran panjang atau tinggi badan."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tiap bulan di Posyandu; SPM sekurangnya dua kali setahun: pengetahuan umum, belum terbaca pada peraturan."
