Profile: IlpKunjunganNeonatal
Parent: IlpEncounter
Id: ilp-kunjungan-neonatal
Title: "Kunjungan neonatal"
Description: "KN0 (0-6 jam), KN1 (6-48 jam), KN2 (hari 3-7), KN3 (hari 8-28), dihitung dari waktu lahir."
* insert Definition(Neonatal visit)
* obeys ilp-kunjungan-konteks and ilp-kn-label and ilp-kn-jenis
* identifier contains labelNeonatal 0..1 MS
* insert IdentifierSlice(labelNeonatal, $label-neonatal, [["Label SATUSEHAT: KN1 sampai KN3"]])
* type ^short = "kn0, kn1, kn2, kn3"
* subject only Reference(Patient)
* subject ^short = "Bayi; sebelum mempunyai NIK dikenali dengan NIK ibu dan urutan lahir"
* episodeOfCare ^short = "Episode neonatus (jenis Neonate)"
