ValueSet: VaksinHpvVS
Id: vaksin-hpv
Title: "Vaksin HPV"
Description: "Vaksin HPV yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(HPV vaccines)
* $cvx#137
* $cvx#62
* $cvx#118
* $cvx#165
