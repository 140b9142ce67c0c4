ValueSet: VaksinJeVS
Id: vaksin-je
Title: "Vaksin Japanese encephalitis"
Description: "Vaksin Japanese encephalitis yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Japanese encephalitis vaccines)
* $cvx#129
* $cvx#134
* $cvx#39
