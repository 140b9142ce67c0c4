ValueSet: HasilSadanisVS
Id: hasil-sadanis
Title: "Hasil SADANIS"
Description: "Normal, benjolan, atau curiga ganas."
* insert Terminology(Results of clinical breast examination)
* $sct#290084006 "Breast normal"
* $sct#89164003 "Breast lump"
* $pengukuran#sadanis-curiga "SADANIS: curiga ganas"
