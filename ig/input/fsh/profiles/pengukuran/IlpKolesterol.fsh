Profile: IlpKolesterol
Parent: IlpPengukuran
Id: ilp-kolesterol
Title: "Kolesterol dan lemak darah"
Description: "Kolesterol total, HDL, LDL, atau trigliserida dalam mg/dL; satu pengamatan untuk tiap fraksi."
* insert Definition(Blood lipids)
* code from KodeKolesterolVS (extensible)
* insert UkurSatuan(mg/dL)
* insert UkurTafsir(TafsirKolesterolVS)
* obeys ilp-kolesterol-kode and ilp-kolesterol-wajar
