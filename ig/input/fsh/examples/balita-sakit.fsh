Instance: balita-sakit
InstanceOf: IlpPatient
Usage: #example
Title: "Balita"
Description: "Anak umur dua tahun"
* identifier[nik].value = "9202042005240001"
* active = true
* name.text = "Yosua Wanma"
* gender = #male
* birthDate = "2024-05-20"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
* managingOrganization = Reference(Organization/puskesmas)
