Profile: IlpTfu
Parent: IlpPengukuran
Id: ilp-tfu
Title: "Tinggi fundus uteri (TFU)"
Description: "Diukur dengan pita, dalam cm; mulai trimester 2."
* insert Definition(Fundal height)
* insert UkurNilai($loinc, 11881-0, cm)
* obeys ilp-tfu-wajar
