Instance: layanan-home-routine
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan rumah rutin"
Description: "Kunjungan rumah rutin."
* insert Kegiatan(home-routine, LayananHomeRoutine, Task)
* title = "Kunjungan rumah rutin"
* description = "Kunjungan rumah rutin."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."
