Profile: IlpCarePlan
Parent: CarePlan
Id: ilp-care-plan
Title: "Rencana layanan ILP"
Description: "Rencana rawat dari petugas, atau jadwal layanan menurut siklus hidup yang dihitung server."
* insert Definition(ILP care plan)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* category MS
* category obeys ilp-care-plan-kategori
* category ^short = "Jenis rencana atau tahap siklus hidup"
* subject only Reference(Patient or Group)
* subject MS
* subject ^short = "Sasaran atau keluarga"
* encounter ^short = "Kunjungan tempat rencana dibuat"
* period ^short = "Masa berlaku rencana"
* activity ^short = "Layanan yang direncanakan, dengan jadwalnya"
