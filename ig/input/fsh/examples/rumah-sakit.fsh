Instance: rumah-sakit
InstanceOf: IlpOrganization
Usage: #example
Title: "Rumah sakit rujukan"
Description: "Tujuan rujukan vertikal dan asal rujuk balik"
* identifier[kodeFasyankes].value = "9202015"
* identifier[orgNumber].value = "10009299"
* active = true
* type[+] = $kemkes-organization-type#104 "Rumah Sakit"
* type[+] = $hl7-organization-type#prov "Healthcare Provider"
* name = "RSUD Kabupaten Manokwari"
* partOf = Reference(dinkes)
