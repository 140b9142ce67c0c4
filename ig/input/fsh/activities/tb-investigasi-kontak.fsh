Instance: layanan-tb-investigasi-kontak
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Investigasi kontak"
Description: "Sekurangnya 20 kontak serumah dan erat untuk tiap kasus indeks (TBC.16K)."
* insert Kegiatan(tb-investigasi-kontak, LayananTbInvestigasiKontak, Task)
* title = "Investigasi kontak"
* description = "Sekurangnya 20 kontak serumah dan erat untuk tiap kasus indeks (TBC.16K)."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(kunjungan-rumah, "Kunjungan rumah")
* insert Pelaksana($sct#106292003 "Professional nurse")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Tenggat satu bulan: pengetahuan umum, belum terbaca pada peraturan."
