ValueSet: VaksinTdVS
Id: vaksin-td
Title: "Vaksin Td"
Description: "Vaksin Td yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Td vaccines)
* $kfa#VG139
* $cvx#139
* $cvx#09
* $cvx#113
