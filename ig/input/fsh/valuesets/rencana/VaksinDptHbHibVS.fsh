ValueSet: VaksinDptHbHibVS
Id: vaksin-dpt-hb-hib
Title: "Vaksin DPT-HB-Hib"
Description: "Vaksin pentavalen dan heksavalen yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(DTP-HepB-Hib vaccines)
* $kfa#93001282
* $kfa#VG107
* $cvx#198
* $cvx#102
* $cvx#146
