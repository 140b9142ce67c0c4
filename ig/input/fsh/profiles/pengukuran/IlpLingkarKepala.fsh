Profile: IlpLingkarKepala
Parent: IlpPengukuran
Id: ilp-lingkar-kepala
Title: "Lingkar kepala"
Description: "Lingkar kepala oksipito-frontal dalam cm."
* insert Definition(Head circumference)
* insert UkurNilai($loinc, 9843-4, cm)
* obeys ilp-lingkar-kepala-wajar
