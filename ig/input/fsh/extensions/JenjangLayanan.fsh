Extension: JenjangLayananExt
Id: jenjang-layanan
Title: "Jenjang layanan"
Description: "Jenjang tempat layanan diberikan atau direncanakan; tidak sama dengan serviceProvider, sebab kunjungan di Posyandu tetap dicatat atas nama Puskesmasnya."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* ^context[+].type = #element
* ^context[=].expression = "PlanDefinition.action"
* ^context[+].type = #element
* ^context[=].expression = "ActivityDefinition"
* ^context[+].type = #element
* ^context[=].expression = "CarePlan.activity.detail"
* insert Definition(Level of service)
* value[x] 1..1
* value[x] only Coding
* valueCoding from JenjangLayananVS (required)
* valueCoding.code 1..1
