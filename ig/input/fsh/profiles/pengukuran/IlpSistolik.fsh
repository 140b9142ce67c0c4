Profile: IlpSistolik
Parent: IlpPengukuran
Id: ilp-sistolik
Title: "Tekanan darah sistolik"
Description: "Sistolik sebagai satu pengamatan, bentuk SATUSEHAT. Bentuk gabungan: ilp-tekanan-darah."
* insert Definition(Systolic blood pressure)
* insert UkurNilai($loinc, 8480-6, mm[Hg])
* obeys ilp-sistolik-wajar
