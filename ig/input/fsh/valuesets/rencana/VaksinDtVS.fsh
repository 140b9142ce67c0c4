ValueSet: VaksinDtVS
Id: vaksin-dt
Title: "Vaksin DT anak"
Description: "Vaksin DT yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Paediatric DT vaccines)
* $cvx#28
