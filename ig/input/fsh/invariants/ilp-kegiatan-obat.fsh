Invariant: ilp-kegiatan-obat
Description: "Pemberian obat tanpa obatnya: isi product"
* severity = #error
* expression = "kind = 'MedicationRequest' implies product.exists()"
* insert EnglishText([["Giving a medicine without naming it: give product"]])
