Instance: practitioner-birthdate
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(practitioner-birthdate, PractitionerBirthdate, birthdate, date)
* description = "Tanggal lahir tenaga kesehatan; SATUSEHAT mencari dengan nama, jenis kelamin, dan tanggal lahir."
* expression = "Practitioner.birthDate"
* base[+] = #Practitioner
