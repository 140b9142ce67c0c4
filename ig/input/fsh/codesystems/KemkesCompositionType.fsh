CodeSystem: KemkesCompositionType
Id: kemkes-composition-type
Title: "Jenis formulir (Kemkes)"
Description: "Formulir yang dikirim sebagai Composition. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Form types of the ministry, http://terminology.kemkes.go.id/CodeSystem/composition-type)
* ^caseSensitive = true
* ^content = #fragment
* #COM000001 "Form Kematian Ibu"
* #COM000002 "Form Lahir Mati"
* #COM000003 "Form Lahir Hidup"
* #COM000004 "Kuesioner Kasus ILI"
* #COM000005 "Kuesioner Kasus SARI"
* #COM000006 "Form Skrining PTM"
