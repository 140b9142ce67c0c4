Profile: IlpKunjunganNifas
Parent: IlpEncounter
Id: ilp-kunjungan-nifas
Title: "Kunjungan nifas"
Description: "KF1 (6-48 jam), KF2 (hari 3-7), KF3 (hari 8-28), KF4 (hari 29-42), dihitung dari waktu persalinan."
* insert Definition(Postpartum visit)
* obeys ilp-kunjungan-konteks and ilp-kf-label and ilp-kf-jenis
* identifier contains labelNifas 0..1 MS
* insert IdentifierSlice(labelNifas, $label-nifas, [["Label SATUSEHAT: KF1 sampai KF4"]])
* type ^short = "kf1, kf2, kf3, kf4"
* subject only Reference(Patient)
* subject ^short = "Ibu nifas"
* episodeOfCare ^short = "Episode nifas (jenis PNC)"
