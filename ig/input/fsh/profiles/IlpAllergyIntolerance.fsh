Profile: IlpAllergyIntolerance
Parent: AllergyIntolerance
Id: ilp-allergy-intolerance
Title: "Alergi ILP"
Description: "Alergi atau intoleransi seorang sasaran."
* insert Definition(ILP allergy)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* category 1..* MS
* category ^short = "Golongan: makanan, obat, lingkungan, hayati"
* code 1..1 MS
* code obeys ilp-allergy-intolerance-kode
* code ^short = "Penyebab: SNOMED CT, KFA, atau istilah Kemenkes"
* patient MS
* patient ^short = "Sasaran yang alergi"
* encounter ^short = "Kunjungan tempat alergi dicatat"
* recordedDate ^short = "Waktu pencatatan"
