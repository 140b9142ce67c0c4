Profile: IlpLingkarPerut
Parent: IlpPengukuran
Id: ilp-lingkar-perut
Title: "Lingkar perut"
Description: "Lingkar perut dalam cm, umur 15 tahun ke atas."
* insert Definition(Waist circumference)
* code from KodeLingkarPerutVS (extensible)
* insert UkurSatuan(cm)
* insert UkurTafsir(TafsirLingkarPerutVS)
* obeys ilp-lingkar-perut-kode and ilp-lingkar-perut-golongan and ilp-lingkar-perut-wajar
