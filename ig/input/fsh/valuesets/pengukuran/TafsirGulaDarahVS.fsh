ValueSet: TafsirGulaDarahVS
Id: tafsir-gula-darah
Title: "Tafsir gula darah"
Description: "Normal, tidak terklasifikasi (sewaktu 100-139), pradiabetes, diabetes melitus."
* insert Terminology(Interpretation of glucose)
* $pengukuran#gula-normal "Gula darah normal"
* HasilSkrining#tidak-terklasifikasi "Tidak terklasifikasi"
* $pengukuran#gula-pradiabetes "Pradiabetes"
* $pengukuran#gula-diabetes "Diabetes melitus"
