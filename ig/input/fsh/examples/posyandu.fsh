Instance: posyandu
InstanceOf: IlpOrganization
Usage: #example
Title: "Posyandu Melati Desay"
Description: "Posyandu di bawah Pustu"
* identifier[kodeFasyankes].value = "P9202040101-PSY07"
* active = true
* type[+] = $kemkes-organization-type#131 "Posyandu"
* type[+] = $hl7-organization-type#team "Organizational team"
* name = "Posyandu Melati Desay"
* partOf = Reference(pustu)
* insert AlamatDesay(work)
