Profile: IlpPuma
Parent: IlpSkor
Id: ilp-puma
Title: "Skor PUMA"
Description: "Skrining risiko PPOK umur 40 tahun ke atas: tujuh butir, paling besar 9; 6 atau lebih risiko tinggi dan perlu spirometri. Formulir mencetak lebih dari 60 untuk nilai 2; umur tepat 60 dinilai 2. Umur boleh disertakan (30525-0) agar nilainya diperiksa."
* insert Definition(PUMA score)
* code = $pengukuran#puma
* insert UkurButir(integer or Quantity or CodeableConcept, KomponenPumaVS)
* insert UkurButirPilihan
* interpretation from TafsirRisikoVS (extensible)
* obeys ilp-puma-rentang and ilp-puma-jumlah and ilp-puma-butir and ilp-puma-usia and ilp-puma-risiko
