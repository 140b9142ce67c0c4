Profile: IlpTekananDarah
Parent: IlpObservation
Id: ilp-tekanan-darah
Title: "Tekanan darah, bentuk gabungan"
Description: "Sistolik dan diastolik sebagai komponen satu pengamatan. SATUSEHAT mengirim keduanya terpisah; keduanya diterima, pilih salah satu bentuk untuk satu pemeriksaan."
* insert Definition(Blood pressure panel)
* code = $loinc#85354-9
* value[x] 0..0
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains sistolik 1..1 and diastolik 1..1
* component[sistolik].code = $loinc#8480-6
* component[sistolik].value[x] only Quantity
* component[sistolik].valueQuantity = 'mm[Hg]'
* component[sistolik] ^short = "Sistolik"
* component[diastolik].code = $loinc#8462-4
* component[diastolik].value[x] only Quantity
* component[diastolik].valueQuantity = 'mm[Hg]'
* component[diastolik] ^short = "Diastolik"
* insert UkurTafsir(TafsirTekananDarahVS)
* obeys ilp-tekanan-darah-golongan and ilp-tekanan-darah-wajar
