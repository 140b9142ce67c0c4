Profile: IlpKpsp
Parent: IlpSkor
Id: ilp-kpsp
Title: "KPSP"
Description: "Kuesioner praskrining perkembangan: jumlah jawaban ya dari sepuluh, menurut formulir umur 3 sampai 72 bulan. Batas tafsir adalah pengetahuan umum [BG]: hanya memperingatkan."
* insert Definition(KPSP developmental screening)
* code = $pengukuran#kpsp
* insert UkurButir(boolean or integer, KomponenKpspVS)
* interpretation from TafsirKpspVS (extensible)
* obeys ilp-kpsp-rentang and ilp-kpsp-jumlah and ilp-kpsp-golongan
