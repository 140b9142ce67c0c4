ValueSet: TafsirImtVS
Id: tafsir-imt
Title: "Tafsir IMT dewasa"
Description: "Batas petunjuk teknis ILP untuk umur 18 tahun ke atas; anak memakai IMT/U."
* insert Terminology(Interpretation of adult body mass index)
* $pengukuran#imt-kurang "Berat badan kurang (dewasa)"
* $pengukuran#imt-normal "Berat badan normal (dewasa)"
* $pengukuran#imt-lebih "Berat badan lebih (dewasa)"
* $pengukuran#imt-obesitas-1 "Obesitas I"
* $pengukuran#imt-obesitas-2 "Obesitas II"
