ValueSet: TafsirSkilasVS
Id: tafsir-skilas
Title: "Tafsir SKILAS"
Description: "Perlu tindak lanjut bila ada satu tanda."
* insert Terminology(Interpretation of SKILAS)
* HasilSkrining#normal "Tidak ada masalah"
* HasilSkrining#perlu-pemeriksaan "Perlu pemeriksaan lanjutan"
