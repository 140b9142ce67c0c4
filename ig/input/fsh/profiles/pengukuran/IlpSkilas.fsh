Profile: IlpSkilas
Parent: IlpSkor
Id: ilp-skilas
Title: "SKILAS"
Description: "Skrining lansia sederhana, enam ranah; sekali setahun, 60 tahun ke atas. Satu tanda sudah memerlukan tindak lanjut. SATUSEHAT hanya mengenal kuesionernya (Q0042)."
* insert Definition(Simple screening of older people)
* code = $pengukuran#skilas
* insert UkurButir(boolean, KomponenSkilasVS)
* interpretation from TafsirSkilasVS (extensible)
* obeys ilp-skilas-rentang and ilp-skilas-jumlah and ilp-skilas-tindak-lanjut
