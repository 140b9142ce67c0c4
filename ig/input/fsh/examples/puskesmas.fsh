Instance: puskesmas
InstanceOf: IlpOrganization
Usage: #example
Title: "Puskesmas SP IV Prafi"
Description: "Puskesmas percontohan ILP di bawah Dinas Kesehatan"
* identifier[kodeFasyankes].value = "P9202040101"
* identifier[orgNumber].value = "10009202"
* active = true
* type[+] = $kemkes-organization-type#102 "Pusat Kesehatan Masyarakat"
* type[+] = $hl7-organization-type#prov "Healthcare Provider"
* name = "Puskesmas SP IV Prafi"
* partOf = Reference(dinkes)
* insert AlamatDesay(work)
