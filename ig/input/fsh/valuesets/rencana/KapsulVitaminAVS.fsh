ValueSet: KapsulVitaminAVS
Id: kapsul-vitamin-a
Title: "Kapsul vitamin A"
Description: "Kapsul vitamin A: kode KFA yang terlihat pada contoh SATUSEHAT dan kode ATC. Produk KFA lain ditambahkan di sini."
* insert Terminology(Vitamin A)
* $kfa#93001118
* $atc#A11CA01
