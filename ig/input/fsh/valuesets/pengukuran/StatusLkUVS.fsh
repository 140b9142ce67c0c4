ValueSet: StatusLkUVS
Id: status-lk-u
Title: "Status lingkar kepala menurut umur"
Description: "Batas -2 dan +2 SD [BG]."
* insert Terminology(Head circumference for age)
* $pengukuran#mikrosefali "Mikrosefali"
* $kemkes-clinical-term#OI000015 "Normocephaly"
* $pengukuran#makrosefali "Makrosefali"
