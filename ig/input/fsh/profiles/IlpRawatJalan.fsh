Profile: IlpRawatJalan
Parent: IlpEncounter
Id: ilp-rawat-jalan
Title: "Rawat jalan RME"
Description: "Kunjungan sakit di dalam gedung dari sistem rekam medis elektronik: dibuka arrived, dilayani in-progress, ditutup finished dengan waktu selesai dan diagnosis."
* insert Definition(Outpatient visit)
* obeys ilp-kunjungan-konteks and ilp-rj-selesai
* subject only Reference(Patient)
* diagnosis ^short = "Diagnosis kunjungan; DD diagnosis utama saat ditutup"
* hospitalization.dischargeDisposition ^short = "Cara pulang, misalnya home atau oth bila dirujuk"
