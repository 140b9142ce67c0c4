Instance: warga-asing
InstanceOf: IlpPatient
Usage: #example
Title: "Warga negara asing"
Description: "Pasien dengan paspor, tanpa NIK"
* identifier[paspor].value = "N4471920"
* active = true
* name.text = "Anna Lindqvist"
* gender = #female
* birthDate = "1990-02-17"
* multipleBirthInteger = 0
* extension[citizenshipStatus].valueCode = #WNA
