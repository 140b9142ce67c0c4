Profile: IlpSdq
Parent: IlpSkor
Id: ilp-sdq
Title: "SDQ"
Description: "Skor kesulitan total anak usia sekolah: orang tua atau guru sampai 11 tahun, diisi sendiri 11-18 tahun (method). SATUSEHAT mengirim tiap subskala sebagai pengamatan sendiri; kodenya sama. Ambang tafsir [BG] hanya memperingatkan."
* insert Definition(Strengths and Difficulties Questionnaire)
* code = $pengukuran#sdq
* insert UkurButir(integer, KomponenSdqVS)
* interpretation from TafsirSdqVS (extensible)
* method MS
* method from CaraSdqVS (extensible)
* obeys ilp-sdq-rentang and ilp-sdq-butir and ilp-sdq-jumlah and ilp-sdq-golongan
