Profile: IlpActivityDefinition
Parent: ActivityDefinition
Id: ilp-activity-definition
Title: "Layanan ILP"
Description: "Satu layanan siklus hidup: kodenya, jenjang yang memberikannya, pelaksana, dan obat atau vaksinnya. Kapan layanan itu diberikan tertulis pada rencana."
* insert Definition(ILP service)
* obeys ilp-kegiatan-obat
* extension contains JenjangLayananExt named jenjangLayanan 1..* MS
* extension[jenjangLayanan] ^short = "Jenjang yang memberikan layanan"
* url 1..1 MS
* version 1..1 MS
* title 1..1 MS
* effectivePeriod 1..1 MS
* effectivePeriod ^short = "Masa berlaku layanan; beririsan dengan masa berlaku rencana"
* effectivePeriod.start 1..1
* relatedArtifact 1..* MS
* relatedArtifact ^short = "Peraturan yang mendasari, dan catatan tentang yang dapat diatur lain"
* kind 1..1 MS
* code 1..1 MS
* code from LayananVS (required)
* code ^short = "Kode layanan"
* participant ^short = "Pelaksana"
* product[x] ^short = "Obat atau vaksin"
* dosage ^short = "Takaran menurut umur"
