Instance: ukur-remaja
InstanceOf: IlpPatient
Usage: #example
Title: "Remaja putri"
Description: "Pasien contoh pemeriksaan sekolah"
* identifier[nik].value = "9202045403120913"
* active = true
* name.text = "Debora Wanma"
* gender = #female
* birthDate = "2012-03-14"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
