Instance: kader-di-posyandu
InstanceOf: IlpPractitionerRole
Usage: #example
Title: "Kader di Posyandu Melati"
Description: "Peran kader"
* active = true
* practitioner = Reference(kader)
* organization = Reference(Organization/posyandu)
* code = $kemkes-clinical-term#EHA000001 "Kader/ Komunitas"
* location = Reference(Location/posyandu)
