Profile: IlpRujukBalik
Parent: IlpRujukan
Id: ilp-rujuk-balik
Title: "Rujuk balik"
Description: "Rumah sakit mengembalikan pasien ke Puskesmas untuk dilanjutkan. Puskesmas menutupnya dengan kunjungan rujuk-balik dan, bila perlu, kunjungan rumah khusus."
* insert Definition(Back-referral)
* obeys ilp-rujuk-balik-jenis and ilp-rujuk-balik-asal
* basedOn MS
* basedOn ^short = "Rujukan asal yang dijawab"
* category ^short = "SNOMED CT 3457005 dan jenis-rujukan#balik"
