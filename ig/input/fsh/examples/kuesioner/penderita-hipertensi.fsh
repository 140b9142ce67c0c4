Instance: penderita-hipertensi
InstanceOf: IlpPatient
Title: "Penderita hipertensi"
Description: "Orang dewasa yang dikunjungi kader di rumahnya"
Usage: #example
* identifier[nik].value = "9202041203790002"
* active = true
* name.text = "Markus Ullo"
* gender = #male
* birthDate = "1979-03-12"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
