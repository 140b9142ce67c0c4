Profile: IlpHemoglobin
Parent: IlpPengukuran
Id: ilp-hemoglobin
Title: "Hemoglobin (Hb)"
Description: "Hb dalam g/dL: laboratorium (718-7) atau PoCT darah kapiler (30352-9)."
* insert Definition(Hemoglobin)
* code from KodeHemoglobinVS (extensible)
* insert UkurSatuan(g/dL)
* insert UkurTafsir(TafsirHemoglobinVS)
* obeys ilp-hemoglobin-kode and ilp-hemoglobin-golongan and ilp-hemoglobin-wajar
