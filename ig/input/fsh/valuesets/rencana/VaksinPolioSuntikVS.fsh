ValueSet: VaksinPolioSuntikVS
Id: vaksin-polio-suntik
Title: "Vaksin polio suntik (IPV)"
Description: "Vaksin polio suntik, juga di dalam heksavalen, yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini. Kelompok VG89 saja tidak cukup."
* insert Terminology(Inactivated polio vaccines)
* $cvx#10
* $cvx#146
