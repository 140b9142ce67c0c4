ValueSet: KomponenEpdsVS
Id: komponen-epds
Title: "Butir EPDS"
Description: "Sepuluh butir bernilai 0-3."
* insert Terminology(EPDS items)
* $pengukuran#epds-01 "EPDS butir 1: dapat tertawa"
* $pengukuran#epds-02 "EPDS butir 2: menantikan sesuatu dengan senang"
* $pengukuran#epds-03 "EPDS butir 3: menyalahkan diri"
* $pengukuran#epds-04 "EPDS butir 4: cemas tanpa sebab"
* $pengukuran#epds-05 "EPDS butir 5: takut tanpa sebab"
* $pengukuran#epds-06 "EPDS butir 6: kewalahan"
* $pengukuran#epds-07 "EPDS butir 7: sulit tidur karena sedih"
* $pengukuran#epds-08 "EPDS butir 8: merasa sedih"
* $pengukuran#epds-09 "EPDS butir 9: menangis"
* $pengukuran#epds-10 "EPDS butir 10: terpikir mencederai diri"
