ValueSet: KodeKenaikanAdekuatVS
Id: kode-kenaikan-adekuat
Title: "Kode kenaikan adekuat"
Description: "Kode yang diterima profil ilp-kenaikan-adekuat."
* insert Terminology(Codes of adequate weight gain)
* $kemkes-clinical-term#OC000012 "Kenaikan Berat Badan Adekuat"
* $kemkes-clinical-term#OC000146 "Status pertumbuhan tidak naik (Status T)"
