Profile: IlpKenaikanAdekuat
Parent: IlpObservation
Id: ilp-kenaikan-adekuat
Title: "Kenaikan berat badan adekuat (SATUSEHAT)"
Description: "Bentuk nasional N dan T: OC000012 ya atau tidak, atau OC000146 dengan kode. O dan B tidak mempunyai bentuk nasional."
* insert Definition(Adequate weight gain)
* code from KodeKenaikanAdekuatVS (extensible)
* value[x] only boolean or CodeableConcept
* valueCodeableConcept from StatusKenaikanAdekuatVS (extensible)
* obeys ilp-kenaikan-adekuat-kode and ilp-kenaikan-adekuat-hasil
