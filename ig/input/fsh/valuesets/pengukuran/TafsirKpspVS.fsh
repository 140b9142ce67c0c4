ValueSet: TafsirKpspVS
Id: tafsir-kpsp
Title: "Tafsir KPSP"
Description: "9-10 sesuai umur, 7-8 meragukan, 6 atau kurang kemungkinan penyimpangan [BG]."
* insert Terminology(Interpretation of KPSP)
* $kemkes-clinical-term#OI000016 "Sesuai Usia"
* $pengukuran#kpsp-meragukan "Perkembangan meragukan"
* $pengukuran#kpsp-penyimpangan "Kemungkinan ada penyimpangan"
