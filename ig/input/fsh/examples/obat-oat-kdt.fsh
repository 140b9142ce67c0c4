Instance: obat-oat-kdt
InstanceOf: IlpMedication
Title: "Obat TB kombinasi dosis tetap"
Description: "Tablet RHZE bukan racikan dari persediaan Puskesmas"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/medication/10009202"
* identifier.value = "OBAT-0012"

* extension[medicationType].valueCodeableConcept = $kemkes-medication-type#NC "Non-compound"
* code = $kfa#93001019 "Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Tablet Salut Selaput (KIMIA FARMA)"
* status = #active
* form = $kemkes-medication-form#BS023 "Kaplet Salut Selaput"
* ingredient[0].itemCodeableConcept = $kfa#91000330 "Rifampin"
* ingredient[=].isActive = true
* ingredient[=].strength.numerator = 150 'mg' "mg"
* ingredient[=].strength.denominator = 1 $orderableDrugForm#TAB "TAB"
* ingredient[+].itemCodeableConcept = $kfa#91000328 "Isoniazid"
* ingredient[=].isActive = true
* ingredient[=].strength.numerator = 75 'mg' "mg"
* ingredient[=].strength.denominator = 1 $orderableDrugForm#TAB "TAB"
* batch.lotNumber = "1626042A"
* batch.expirationDate = "2028-07-22"
