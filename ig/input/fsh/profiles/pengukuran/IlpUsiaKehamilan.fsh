Profile: IlpUsiaKehamilan
Parent: IlpPengukuran
Id: ilp-usia-kehamilan
Title: "Usia kehamilan"
Description: "Dalam minggu, dihitung dari HPHT. Trimester 1 sampai 12 minggu, trimester 2 di atas 12 sampai 24 minggu, trimester 3 di atas 24 minggu."
* insert Definition(Gestational age)
* insert UkurNilai($loinc, 18185-9, wk)
* obeys ilp-usia-kehamilan-wajar
