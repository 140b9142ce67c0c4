Instance: pustu
InstanceOf: IlpOrganization
Usage: #example
Title: "Pustu Desay"
Description: "Pustu di bawah Puskesmas"
* identifier[kodeFasyankes].value = "P9202040101-PST01"
* active = true
* type[+] = $kemkes-organization-type#OT000002 "Pustu"
* type[+] = $hl7-organization-type#prov "Healthcare Provider"
* name = "Pustu Desay"
* partOf = Reference(puskesmas)
