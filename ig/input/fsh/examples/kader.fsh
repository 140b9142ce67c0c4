Instance: kader
InstanceOf: IlpPractitioner
Usage: #example
Title: "Kader Posyandu"
Description: "Kader hanya mempunyai NIK"
* identifier[nik].value = "9202045606850003"
* name.text = "Agustina Mandacan"
* gender = #female
* birthDate = "1985-06-16"
* active = true
* qualification.code.text = "Pelatihan 25 keterampilan dasar kader"
