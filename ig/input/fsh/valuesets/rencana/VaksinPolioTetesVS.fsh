ValueSet: VaksinPolioTetesVS
Id: vaksin-polio-tetes
Title: "Vaksin polio tetes (OPV)"
Description: "Vaksin polio tetes yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini. Kelompok VG89 tidak membedakan tetes dan suntik; dosis dengan kode itu saja dihitung tetes."
* insert Terminology(Oral polio vaccines)
* $kfa#VG89
* $cvx#02
* $cvx#178
* $cvx#182
