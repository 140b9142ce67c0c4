Instance: siswi
InstanceOf: IlpPatient
Title: "Siswi"
Description: "Remaja putri umur 16 tahun"
Usage: #example
* identifier[nik].value = "9202046005100003"
* active = true
* name.text = "Debora Ullo"
* gender = #female
* birthDate = "2010-05-20"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
