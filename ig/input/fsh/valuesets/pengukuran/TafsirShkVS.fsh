ValueSet: TafsirShkVS
Id: tafsir-shk
Title: "Tafsir skrining hipotiroid kongenital"
Description: "Batas 20 mIU/L [BG]; laboratorium rujukan yang menetapkan."
* insert Terminology(Interpretation of thyroid screening)
* $pengukuran#shk-normal "TSH dalam batas normal"
* $pengukuran#shk-tinggi "TSH tinggi, perlu tes konfirmasi"
* $pengukuran#shk-ulang "Sampel perlu diulang"
