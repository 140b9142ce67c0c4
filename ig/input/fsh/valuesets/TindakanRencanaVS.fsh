ValueSet: TindakanRencanaVS
Id: tindakan-rencana
Title: "Jangkar dan layanan pada rencana"
Description: "Kode tindakan pada PlanDefinition: sebuah jangkar atau sebuah layanan."
* insert Terminology(Anchors and services of a plan)
* include codes from system Jangkar
* include codes from system Layanan
