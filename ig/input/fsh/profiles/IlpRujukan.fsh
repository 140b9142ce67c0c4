Profile: IlpRujukan
Parent: IlpServiceRequest
Id: ilp-rujukan
Title: "Rujukan"
Description: "Rujukan pasien di semua jenjang: kader ke Pustu, Pustu ke Puskesmas, antarklaster, horizontal, dan vertikal ke rumah sakit. Jalannya dicatat pada Task yang menunjuk rujukan ini."
* insert Definition(Referral)
* obeys ilp-rujukan-kategori and ilp-rujukan-tujuan and ilp-rujukan-alasan and ilp-rujukan-kader
* category 1..* MS
* category ^short = "SNOMED CT 3457005, dan jenis rujukan ILP"
* code ^short = "Yang diminta: 737492002 rawat jalan, 737481003 rawat inap, 185389009 kontrol, 11429006 konsultasi"
* subject only Reference(Patient)
* occurrence[x] MS
* requester MS
* requester ^short = "Perujuk"
* performer MS
* performer ^short = "Fasilitas atau petugas tujuan"
* reasonCode MS
* reasonCode ^short = "Alasan rujukan (ICD-10)"
* supportingInfo ^short = "Hasil dan catatan yang menyertai"
* patientInstruction ^short = "Pesan untuk pasien"
