Instance: dinkes
InstanceOf: IlpOrganization
Usage: #example
Title: "Dinas Kesehatan Kabupaten Manokwari"
Description: "Puncak pohon layanan di kabupaten"
* identifier[kodeFasyankes].value = "9202000"
* active = true
* type[+] = $kemkes-organization-type#129 "Dinas Kesehatan"
* type[+] = $hl7-organization-type#govt "Government"
* name = "Dinas Kesehatan Kabupaten Manokwari"
