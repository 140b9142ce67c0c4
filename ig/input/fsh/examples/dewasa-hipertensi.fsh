Instance: dewasa-hipertensi
InstanceOf: IlpPatient
Usage: #example
Title: "Usia dewasa dengan hipertensi"
Description: "Penyandang hipertensi dan diabetes"
* identifier[nik].value = "9202041505760004"
* active = true
* name.text = "Markus Krey"
* gender = #male
* birthDate = "1976-05-15"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
* managingOrganization = Reference(Organization/puskesmas)
