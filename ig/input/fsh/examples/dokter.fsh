Instance: dokter
InstanceOf: IlpPractitioner
Usage: #example
Title: "Dokter Puskesmas"
Description: "Dokter dengan nomor SATUSEHAT"
* identifier[nakesHisNumber].value = "N10009201"
* identifier[nik].value = "9202041203880002"
* name.text = "dr. Samuel Imbiri"
* gender = #male
* birthDate = "1988-03-12"
* active = true
