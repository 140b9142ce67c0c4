Instance: lansia
InstanceOf: IlpPatient
Usage: #example
Title: "Lansia"
Description: "Pasien lanjut usia dengan Kartu Keluarga"
* identifier[nik].value = "9202040108560001"
* identifier[kk].value = "9202040101200007"
* active = true
* name.text = "Yakobus Rumbiak"
* gender = #male
* birthDate = "1956-08-01"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
