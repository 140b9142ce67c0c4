ValueSet: KenaikanBbVS
Id: kenaikan-bb
Title: "Kenaikan berat badan"
Description: "N, T, O, atau B seperti pada KMS."
* insert Terminology(Weight gain on the growth card)
* KenaikanBeratBadan#N "Naik"
* KenaikanBeratBadan#T "Tidak naik"
* KenaikanBeratBadan#O "Tidak ditimbang bulan lalu"
* KenaikanBeratBadan#B "Baru pertama kali ditimbang"
