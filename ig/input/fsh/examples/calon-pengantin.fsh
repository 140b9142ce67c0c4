Instance: calon-pengantin
InstanceOf: IlpPatient
Usage: #example
Title: "Calon pengantin"
Description: "Perempuan yang akan menikah"
* identifier[nik].value = "9202045212010002"
* active = true
* name.text = "Rina Wondiwoi"
* gender = #female
* birthDate = "2001-12-12"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
* managingOrganization = Reference(Organization/puskesmas)
