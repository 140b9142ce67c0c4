ValueSet: VaksinCampakRubelaVS
Id: vaksin-campak-rubela
Title: "Vaksin campak-rubela"
Description: "Vaksin campak-rubela dan MMR yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Measles-rubella vaccines)
* $cvx#04
* $cvx#03
