Profile: IlpGulaDarahPuasa
Parent: IlpPengukuran
Id: ilp-gula-darah-puasa
Title: "Gula darah puasa (GDP)"
Description: "GDP dalam mg/dL, sesudah puasa 8 jam."
* insert Definition(Fasting glucose)
* insert UkurNilai($loinc, 1558-6, mg/dL)
* insert UkurTafsir(TafsirGulaDarahVS)
* obeys ilp-gula-darah-puasa-golongan and ilp-gula-darah-wajar
