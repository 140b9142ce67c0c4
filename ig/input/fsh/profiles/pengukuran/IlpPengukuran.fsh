Profile: IlpPengukuran
Parent: IlpObservation
Id: ilp-pengukuran
Title: "Pengukuran"
Description: "Satu angka dengan satuan UCUM. Induk semua profil hasil ukur; pakai profil turunannya."
* insert Definition(Measurement)
* value[x] only Quantity
* obeys ilp-ukur-angka
* method ^short = "Cara mengukur, bila ada lebih dari satu"
* device ^short = "Alat, bila dicatat"
