Profile: IlpLila
Parent: IlpPengukuran
Id: ilp-lila
Title: "Lingkar lengan atas (LiLA)"
Description: "LiLA dalam cm. SATUSEHAT memakai kode SNOMED CT pada semua use case; LOINC 56072-2 diterima."
* insert Definition(Mid upper arm circumference)
* code from KodeLilaVS (extensible)
* insert UkurSatuan(cm)
* insert UkurTafsir(TafsirLilaVS)
* bodySite ^short = "Lengan yang diukur"
* obeys ilp-lila-kode and ilp-lila-golongan and ilp-lila-wajar
