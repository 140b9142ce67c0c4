ValueSet: VaksinBcgVS
Id: vaksin-bcg
Title: "Vaksin BCG"
Description: "Vaksin BCG yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(BCG vaccines)
* $kfa#VG19
* $cvx#19
