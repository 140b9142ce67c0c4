ValueSet: VaksinRotavirusVS
Id: vaksin-rotavirus
Title: "Vaksin rotavirus"
Description: "Vaksin rotavirus yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Rotavirus vaccines)
* $cvx#122
* $cvx#119
* $cvx#116
