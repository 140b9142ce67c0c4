Instance: anc-makanan-tambahan
InstanceOf: IlpNutritionOrder
Title: "Makanan tambahan ibu hamil"
Description: "Pemberian makanan tambahan lokal"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/nutrition-order/10009202"
* identifier.value = "PMT-2026-0917-01"
* status = #active
* intent = #order
* patient = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* dateTime = "2026-09-17T01:56:00+00:00"
* orderer = Reference(Practitioner/bidan)
* excludeFoodModifier = $sct#226963000 "Duck - meat"
* oralDiet.instruction = "Makanan tambahan lokal setiap hari selama 120 hari"
