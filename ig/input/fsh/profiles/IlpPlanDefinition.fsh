Profile: IlpPlanDefinition
Parent: PlanDefinition
Id: ilp-plan-definition
Title: "Rencana layanan ILP"
Description: "Jadwal layanan yang dapat dihitung dari data saja: jangkar, jendela, tempo, jenjang, kondisi, dan data penutup tiap layanan. Bentuknya dijelaskan pada halaman Rencana layanan."
* insert Definition(ILP service plan)
* obeys ilp-plan-id and ilp-plan-kelompok
* url 1..1 MS
* version 1..1 MS
* version ^short = "Versi jadwal; beberapa versi boleh berlaku pada masa yang berbeda"
* title 1..1 MS
* subject[x] 1..1 MS
* subject[x] only CodeableConcept
* subject[x] ^short = "Patient, atau Group untuk keluarga"
* effectivePeriod 1..1 MS
* effectivePeriod ^short = "Masa berlaku jadwal; data lama tetap dibaca"
* effectivePeriod.start 1..1
* topic ^short = "Tahap siklus hidup"
* relatedArtifact 1..* MS
* relatedArtifact ^short = "Peraturan yang mendasari"
* action 1..* MS
* action obeys ilp-plan-kondisi and ilp-plan-rujukan
* action ^short = "Kelompok: yang pertama memuat jangkar, yang lain memuat layanan"
* action.action obeys ilp-plan-isi and ilp-plan-jangkar and ilp-plan-asal-jangkar and ilp-plan-jendela and ilp-plan-jendela-urut and ilp-plan-tempo and ilp-plan-tempo-urut and ilp-plan-tempo-jendela and ilp-plan-penutup and ilp-plan-jenjang and ilp-plan-sumber and ilp-plan-kondisi and ilp-plan-rujukan and ilp-plan-dua-tingkat
* action.action ^short = "Jangkar, atau layanan yang direncanakan"
