Instance: anak-balita
InstanceOf: IlpPatient
Title: "Anak balita"
Description: "Anak laki-laki umur 23 bulan"
Usage: #example
* identifier[nik].value = "9202040210240004"
* active = true
* name.text = "Yosua Ullo"
* gender = #male
* birthDate = "2024-10-02"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
