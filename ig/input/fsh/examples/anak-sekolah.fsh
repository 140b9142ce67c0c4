Instance: anak-sekolah
InstanceOf: IlpPatient
Usage: #example
Title: "Anak usia sekolah"
Description: "Murid kelas 7"
* identifier[nik].value = "9202045007130003"
* active = true
* name.text = "Ester Mandacan"
* gender = #female
* birthDate = "2013-07-10"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
* managingOrganization = Reference(Organization/puskesmas)
