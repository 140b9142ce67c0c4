ValueSet: KomponenKpspVS
Id: komponen-kpsp
Title: "Butir KPSP"
Description: "Sepuluh pertanyaan, dan umur formulir."
* insert Terminology(KPSP items)
* $pengukuran#kpsp-01 "KPSP pertanyaan 1"
* $pengukuran#kpsp-02 "KPSP pertanyaan 2"
* $pengukuran#kpsp-03 "KPSP pertanyaan 3"
* $pengukuran#kpsp-04 "KPSP pertanyaan 4"
* $pengukuran#kpsp-05 "KPSP pertanyaan 5"
* $pengukuran#kpsp-06 "KPSP pertanyaan 6"
* $pengukuran#kpsp-07 "KPSP pertanyaan 7"
* $pengukuran#kpsp-08 "KPSP pertanyaan 8"
* $pengukuran#kpsp-09 "KPSP pertanyaan 9"
* $pengukuran#kpsp-10 "KPSP pertanyaan 10"
* $pengukuran#umur-formulir "Umur formulir KPSP"
