Instance: bayi
InstanceOf: IlpPatient
Usage: #example
Title: "Bayi tanpa NIK"
Description: "Bayi dikenali dengan NIK ibu, tanggal lahir, dan urutan lahir"
* identifier[nikIbu].value = "9202046203980002"
* identifier[kk].value = "9202040101200007"
* active = true
* name.text = "Bayi Ny. Yuliana Rumbiak"
* gender = #male
* birthDate = "2026-07-01"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
