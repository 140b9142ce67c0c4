Instance: ibu-nifas
InstanceOf: IlpPatient
Usage: #example
Title: "Ibu nifas"
Description: "Ibu yang melahirkan pada 1 Juli 2026"
* identifier[nik].value = "9202046203980002"
* identifier[kk].value = "9202040101200007"
* active = true
* name.text = "Yuliana Rumbiak"
* gender = #female
* birthDate = "1998-03-22"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
* managingOrganization = Reference(Organization/puskesmas)
