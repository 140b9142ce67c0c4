Instance: ukur-balita
InstanceOf: IlpPatient
Usage: #example
Title: "Balita dua tahun"
Description: "Pasien contoh pengukuran balita"
* identifier[nik].value = "9202046008240912"
* active = true
* name.text = "Naomi Rumbiak"
* gender = #female
* birthDate = "2024-08-20"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
