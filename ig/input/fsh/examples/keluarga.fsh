Instance: keluarga
InstanceOf: IlpGroup
Usage: #example
Title: "Keluarga Rumbiak"
Description: "Keluarga serumah yang dibina Puskesmas"
* identifier[kk].value = "9202040101200007"
* identifier[rumah].value = "9202042003-0041"
* active = true
* name = "Keluarga Yakobus Rumbiak"
* quantity = 3
* managingEntity = Reference(puskesmas)
* member[+].entity = Reference(Patient/lansia)
* member[+].entity = Reference(bayi)
