ValueSet: HasilIvaVS
Id: hasil-iva
Title: "Hasil IVA"
Description: "Negatif, positif, atau curiga kanker."
* insert Terminology(Results of visual inspection)
* $sct#260385009 "Negative"
* $sct#300557001 "Aceto-white reaction positive"
* $pengukuran#iva-curiga-kanker "IVA: curiga kanker"
