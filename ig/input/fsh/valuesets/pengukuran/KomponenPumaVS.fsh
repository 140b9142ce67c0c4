ValueSet: KomponenPumaVS
Id: komponen-puma
Title: "Butir PUMA"
Description: "Tujuh butir bernilai, dan umur sebagai pemeriksa."
* insert Terminology(PUMA items)
* $pengukuran#puma-jenis-kelamin "PUMA: jenis kelamin"
* $pengukuran#puma-usia "PUMA: usia"
* $pengukuran#puma-rokok "PUMA: bungkus-tahun"
* $pengukuran#puma-sesak "PUMA: napas pendek"
* $pengukuran#puma-dahak "PUMA: dahak menahun"
* $pengukuran#puma-batuk "PUMA: batuk menahun"
* $pengukuran#puma-spirometri "PUMA: pernah diminta spirometri"
* $loinc#30525-0 "Age"
