ValueSet: VaksinHepatitisBVS
Id: vaksin-hepatitis-b
Title: "Vaksin hepatitis B"
Description: "Vaksin hepatitis B yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Hepatitis B vaccines)
* $kfa#VG45
* $kfa#93008995
* $cvx#08
* $cvx#45
