ValueSet: VaksinVS
Id: vaksin
Title: "Vaksin"
Description: "Vaksin menurut KFA, produk (93xxxxxx) atau golongan (VGnnn), dan CVX. Isi panduan hanya cuplikan: kode lain dari sistem ini tetap berlaku."
* insert Terminology(Vaccines)
* include codes from system $kfa
* include codes from system $cvx
