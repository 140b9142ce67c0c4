Instance: layanan-home-missed
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan rumah karena layanan terlewat"
Description: "Kunjungan rumah karena layanan terlewat."
* insert Kegiatan(home-missed, LayananHomeMissed, Task)
* title = "Kunjungan rumah karena layanan terlewat"
* description = "Kunjungan rumah karena layanan terlewat."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Berlaku untuk layanan anggota keluarga yang tidak mempunyai aturan kunjungan sendiri. Dievaluasi tiap minggu."
