Profile: IlpKunjunganAnc
Parent: IlpEncounter
Id: ilp-kunjungan-anc
Title: "Kunjungan pemeriksaan kehamilan"
Description: "Pemeriksaan kehamilan K1 sampai K6 dan sesudahnya. Label SATUSEHAT (K1A, K1M, K2 sampai K6) ditulis sebagai pengenal kedua; ia bukan nomor kunjungan dan tidak unik."
* insert Definition(Antenatal visit)
* obeys ilp-kunjungan-konteks and ilp-anc-label and ilp-anc-label-jenis and ilp-anc-jenis and ilp-anc-episode
* identifier contains labelAnc 0..1 MS
* insert IdentifierSlice(labelAnc, $label-anc, [["Label SATUSEHAT: K1M bila kontak pertama di trimester 1, selain itu K1A; lalu K2 sampai K6"]])
* type ^short = "anc-k1 sampai anc-k6; anc-lain untuk kunjungan ketujuh dan seterusnya"
* subject only Reference(Patient)
* subject ^short = "Ibu hamil"
* episodeOfCare ^short = "Episode kehamilan (jenis ANC)"
