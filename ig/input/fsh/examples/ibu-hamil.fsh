Instance: ibu-hamil
InstanceOf: IlpPatient
Usage: #example
Title: "Ibu hamil dengan NIK"
Description: "Pasien dengan NIK, nomor IHS, dan nomor rekam medis lokal"
* identifier[nik].value = "9202044510950001"
* identifier[ihs].value = "P09202000041"
* identifier[2].system = "https://siklus.id/fhir/sid/no-rm/P9202040101"
* identifier[2].value = "004121"
* active = true
* name.use = #official
* name.text = "Maria Wanma"
* gender = #female
* birthDate = "1995-10-05"
* deceasedBoolean = false
* multipleBirthInteger = 0
* telecom.system = #phone
* telecom.value = "081200004121"
* telecom.use = #mobile
* maritalStatus = $v3-MaritalStatus#M "Married"
* insert AlamatDesay(home)
* address.extension[administrativeCode].extension[rt].valueCode = #003
* address.extension[administrativeCode].extension[rw].valueCode = #001
* communication.language = $bcp47#id-ID
* communication.preferred = true
* extension[birthPlace].valueAddress.city = "Manokwari"
* extension[birthPlace].valueAddress.country = "ID"
* extension[citizenshipStatus].valueCode = #WNI
* managingOrganization = Reference(puskesmas)
