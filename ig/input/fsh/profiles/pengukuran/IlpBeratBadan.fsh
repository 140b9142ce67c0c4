Profile: IlpBeratBadan
Parent: IlpPengukuran
Id: ilp-berat-badan
Title: "Berat badan"
Description: "Berat badan dalam kg (29463-7); berat sebelum hamil memakai 56077-1. Berat lahir mempunyai profil sendiri."
* insert Definition(Body weight)
* code from KodeBeratBadanVS (extensible)
* obeys ilp-berat-badan-kode and ilp-berat-badan-satuan and ilp-berat-badan-wajar
* value[x] ^short = "Berat dalam kg; g diterima"
