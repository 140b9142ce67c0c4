ValueSet: TafsirVisusVS
Id: tafsir-visus
Title: "Tafsir tajam penglihatan"
Description: "Normal sampai kebutaan, menurut petunjuk teknis."
* insert Terminology(Interpretation of visual acuity)
* $pengukuran#visus-normal "Penglihatan normal"
* $pengukuran#visus-ringan "Gangguan penglihatan ringan"
* $pengukuran#visus-sedang "Gangguan penglihatan sedang"
* $pengukuran#visus-berat "Gangguan penglihatan berat"
* $pengukuran#visus-buta "Kebutaan"
