Instance: obat-ttd-terkandung
InstanceOf: IlpMedication
Title: "Tablet tambah darah"
Description: "Obat yang terkandung di dalam resep, bentuk yang diminta SATUSEHAT sejak akhir 2024"
Usage: #inline
* extension[medicationType].valueCodeableConcept = $kemkes-medication-type#NC "Non-compound"
* code = $kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"
* status = #active
