ValueSet: StatusKenaikanAdekuatVS
Id: status-kenaikan-adekuat
Title: "Status kenaikan berat badan"
Description: "Naik adekuat atau tidak adekuat."
* insert Terminology(Status of weight gain)
* $kemkes-clinical-term#OV000305 "Naik adekuat"
* $kemkes-clinical-term#OV000306 "Tidak Adekuat"
