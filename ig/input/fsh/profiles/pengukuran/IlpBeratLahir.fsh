Profile: IlpBeratLahir
Parent: IlpPengukuran
Id: ilp-berat-lahir
Title: "Berat lahir"
Description: "Berat lahir dalam gram, ditimbang dalam 24 jam pertama. Golongan: di bawah 2500 g berat lahir rendah, di bawah 1500 g sangat rendah, di bawah 1000 g amat sangat rendah."
* insert Definition(Birth weight)
* insert UkurNilai($loinc, 8339-4, g)
* obeys ilp-berat-lahir-wajar
