Profile: IlpDiastolik
Parent: IlpPengukuran
Id: ilp-diastolik
Title: "Tekanan darah diastolik"
Description: "Diastolik sebagai satu pengamatan, bentuk SATUSEHAT. Bentuk gabungan: ilp-tekanan-darah."
* insert Definition(Diastolic blood pressure)
* insert UkurNilai($loinc, 8462-4, mm[Hg])
* obeys ilp-diastolik-wajar
