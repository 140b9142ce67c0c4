ValueSet: TafsirTekananDarahVS
Id: tafsir-tekanan-darah
Title: "Golongan tekanan darah"
Description: "Dewasa 18 tahun ke atas menurut petunjuk teknis ILP; golongan remaja 13-17 tahun terpisah. Golongan yang lebih tinggi dari kedua angka berlaku."
* insert Terminology(Blood pressure classes)
* $kemkes-clinical-term#OI000040 "Tekanan darah optimal"
* $sct#2004005 "Normal blood pressure"
* $kemkes-clinical-term#OI000041 "Tekanan darah normal tinggi"
* $pengukuran#tensi-ht-1 "Hipertensi derajat 1"
* $pengukuran#tensi-ht-2 "Hipertensi derajat 2"
* $kemkes-clinical-term#OI000042 "Hipertensi derajat 3"
* $pengukuran#tensi-ish "Hipertensi sistolik terisolasi"
* $pengukuran#tensi-meningkat "Tekanan darah meningkat (remaja)"
* $pengukuran#tensi-remaja-1 "Hipertensi tingkat 1 (remaja)"
* $pengukuran#tensi-remaja-2 "Hipertensi tingkat 2 (remaja)"
