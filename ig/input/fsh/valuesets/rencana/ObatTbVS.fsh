ValueSet: ObatTbVS
Id: obat-tb
Title: "Obat anti-tuberkulosis"
Description: "Obat anti-tuberkulosis: kode KFA yang terlihat pada contoh SATUSEHAT dan kode ATC. Produk KFA lain ditambahkan di sini."
* insert Terminology(Tuberculosis medicines)
* $kfa#93001019
* $kfa#91000328
* $kfa#91000330
* $atc#J04AM06
