Instance: lansia-alergi-azitromisin
InstanceOf: IlpAllergyIntolerance
Title: "Alergi azitromisin"
Description: "Riwayat alergi obat seorang lansia"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/allergy/10009202"
* identifier.value = "AL-2026-0915-01"

* clinicalStatus = $allergyintolerance-clinical#active "Active"
* verificationStatus = $allergyintolerance-verification#confirmed "Confirmed"
* category = #medication
* code = $kfa#93000359 "Azithromycin 500 mg Tablet Salut Selaput (KIMIA FARMA)"
* code.text = "Gatal di seluruh badan setelah minum azitromisin"
* patient = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* recordedDate = "2026-09-15T01:05:00+00:00"
* recorder = Reference(Practitioner/dokter)
