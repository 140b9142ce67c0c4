Instance: ukur-lansia
InstanceOf: IlpPatient
Usage: #example
Title: "Lansia 60 tahun"
Description: "Tepat berumur 60 tahun pada hari skrining"
* identifier[nik].value = "9202041509660915"
* active = true
* name.text = "Petrus Mandacan"
* gender = #male
* birthDate = "1966-09-15"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
