Instance: layanan-home-special
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Kunjungan rumah khusus"
Description: "Karena temuan PWS atau Posyandu: layanan terlewat, tidak patuh, atau tanda bahaya."
* insert Kegiatan(home-special, LayananHomeSpecial, Task)
* title = "Kunjungan rumah khusus"
* description = "Karena temuan PWS atau Posyandu: layanan terlewat, tidak patuh, atau tanda bahaya."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Segera; dievaluasi tiap minggu."
