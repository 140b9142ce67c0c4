Instance: ukur-dewasa
InstanceOf: IlpPatient
Usage: #example
Title: "Perempuan dewasa"
Description: "Pasien contoh skrining dewasa"
* identifier[nik].value = "9202045205840914"
* active = true
* name.text = "Martha Iwanggin"
* gender = #female
* birthDate = "1984-05-12"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
