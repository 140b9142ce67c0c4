ValueSet: ObatCacingVS
Id: obat-cacing
Title: "Obat cacing"
Description: "Obat cacing: kode KFA yang terlihat pada contoh SATUSEHAT dan kode ATC. Produk KFA lain ditambahkan di sini."
* insert Terminology(Anthelmintics)
* $atc#P02CA03
* $atc#P02CA01
* $atc#P02CC01
