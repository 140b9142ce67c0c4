Instance: bidan
InstanceOf: IlpPractitioner
Usage: #example
Title: "Bidan Pustu"
Description: "Bidan dengan nomor SATUSEHAT dan STR"
* identifier[nakesHisNumber].value = "N10009202"
* name.text = "Debora Krey, A.Md.Keb."
* gender = #female
* birthDate = "1992-08-21"
* active = true
* qualification.identifier.system = $str-kki-number
* qualification.identifier.value = "1502/92041/STR/00018"
* qualification.code.text = "Surat Tanda Registrasi Bidan"
