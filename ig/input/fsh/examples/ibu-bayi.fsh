Instance: ibu-bayi
InstanceOf: IlpRelatedPerson
Usage: #example
Title: "Ibu dari bayi"
Description: "Ibu kandung bayi yang belum mempunyai NIK"
* identifier[nik].value = "9202046203980002"
* active = true
* patient = Reference(bayi)
* relationship = $v3-RoleCode#MTH "mother"
* name.text = "Yuliana Rumbiak"
* gender = #female
* birthDate = "1998-03-22"
* insert AlamatDesay(home)
