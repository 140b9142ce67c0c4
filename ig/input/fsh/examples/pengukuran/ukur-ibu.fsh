Instance: ukur-ibu
InstanceOf: IlpPatient
Usage: #example
Title: "Ibu hamil trimester 3"
Description: "Pasien contoh pemeriksaan kehamilan K4"
* identifier[nik].value = "9202045811970916"
* active = true
* name.text = "Yohana Mansim"
* gender = #female
* birthDate = "1997-11-18"
* multipleBirthInteger = 0
* insert AlamatDesay(home)
