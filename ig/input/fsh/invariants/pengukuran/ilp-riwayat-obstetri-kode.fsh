Invariant: ilp-riwayat-obstetri-kode
Description: "Kode riwayat obstetri: 11996-6 gravida, 11977-6 paritas, 69043-8 abortus, 11638-4 anak hidup"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '11996-6' or code = '11977-6' or code = '69043-8' or code = '11638-4'))"
* insert EnglishText([["Obstetric history is coded 11996-6 gravida, 11977-6 para, 69043-8 abortus, 11638-4 living children"]])
