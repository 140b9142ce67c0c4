ValueSet: KomponenKenaikanBbVS
Id: komponen-kenaikan-bb
Title: "Rincian kenaikan berat badan"
Description: "Kenaikan, batas, BGM, dan 2T."
* insert Terminology(Details of weight gain)
* $pengukuran#kenaikan-gram "Kenaikan berat badan"
* $pengukuran#kbm-gram "Kenaikan berat badan minimal (KBM)"
* KenaikanBeratBadan#BGM "Bawah garis merah"
* KenaikanBeratBadan#2T "Dua kali berturut-turut tidak naik"
