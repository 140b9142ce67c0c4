ValueSet: VaksinTetanusVS
Id: vaksin-tetanus
Title: "Vaksin yang dihitung pada status T"
Description: "Vaksin bertoksoid tetanus untuk wanita usia subur dan anak sekolah yang menutup layanan pada rencana: kode KFA yang terlihat pada contoh SATUSEHAT dan kode CVX. Produk KFA lain ditambahkan di sini."
* insert Terminology(Vaccines that count for tetanus status)
* include codes from valueset VaksinTdVS
* include codes from valueset VaksinDtVS
* $kfa#93006992
* $cvx#35
