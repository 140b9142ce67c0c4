Instance: bidan-di-pustu
InstanceOf: IlpPractitionerRole
Usage: #example
Title: "Bidan di Pustu Desay"
Description: "Peran tenaga kesehatan"
* identifier[sip].value = "503/SIPB/041/2025"
* active = true
* practitioner = Reference(bidan)
* organization = Reference(pustu)
* code = $sct#309453006 "Registered midwife"
