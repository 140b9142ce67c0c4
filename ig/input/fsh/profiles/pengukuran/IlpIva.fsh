Profile: IlpIva
Parent: IlpObservation
Id: ilp-iva
Title: "Tes IVA"
Description: "Inspeksi visual asam asetat, perempuan 30 tahun ke atas yang pernah berhubungan seksual; tidak pada kehamilan."
* insert Definition(Visual inspection with acetic acid)
* code = $kemkes-examination#X099241
* insert UkurPilihan(HasilIvaVS)
