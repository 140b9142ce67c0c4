ValueSet: TabletTambahDarahVS
Id: tablet-tambah-darah
Title: "Tablet tambah darah"
Description: "Tablet besi dan asam folat: kode KFA yang terlihat pada contoh SATUSEHAT dan kode ATC. Produk KFA lain ditambahkan di sini."
* insert Terminology(Iron and folic acid)
* $kfa#92000653
* $kfa#93006500
* $kfa#93001004
* $atc#B03AD02
