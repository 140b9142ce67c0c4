Instance: layanan-tb-skrining-kontak
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining kontak tuberkulosis"
Description: "Skrining kontak tuberkulosis."
* insert Kegiatan(tb-skrining-kontak, LayananTbSkriningKontak, ServiceRequest)
* title = "Skrining kontak tuberkulosis"
* description = "Skrining kontak tuberkulosis."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Tempat(posyandu, "Posyandu")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert Pelaksana($sct#106292003 "Professional nurse")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tenggat 30 hari: pengetahuan umum, belum terbaca pada peraturan."
