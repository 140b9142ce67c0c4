ValueSet: PeranTenagaVS
Id: peran-tenaga
Title: "Peran tenaga dan kader"
Description: "Peran di fasilitas: kode SNOMED CT untuk tenaga kesehatan seperti yang diminta SATUSEHAT, dan kode Kemkes untuk kader."
* insert Terminology(Roles of health workers and kader)
* $sct#112247003 "Medical doctor"
* $sct#106292003 "Professional nurse"
* $sct#309453006 "Registered midwife"
* $sct#159033005 "Dietitian"
* $sct#46255001 "Pharmacist"
* $sct#106289002 "Dentist"
* $kemkes-clinical-term#EHA000001 "Kader/ Komunitas"
