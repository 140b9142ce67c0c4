ValueSet: VaksinPneumokokusVS
Id: vaksin-pneumokokus
Title: "Vaksin pneumokokus konjugat (PCV)"
Description: "Vaksin pneumokokus konjugat yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Pneumococcal conjugate vaccines)
* $cvx#152
* $cvx#133
* $cvx#177
* $cvx#215
