ValueSet: KomponenSkilasVS
Id: komponen-skilas
Title: "Ranah SKILAS"
Description: "Enam ranah."
* insert Terminology(SKILAS domains)
* $pengukuran#skilas-kognitif "SKILAS: penurunan kognitif"
* $pengukuran#skilas-mobilisasi "SKILAS: keterbatasan mobilisasi"
* $pengukuran#skilas-malnutrisi "SKILAS: malnutrisi"
* $pengukuran#skilas-penglihatan "SKILAS: gangguan penglihatan"
* $pengukuran#skilas-pendengaran "SKILAS: gangguan pendengaran"
* $pengukuran#skilas-depresi "SKILAS: gejala depresi"
