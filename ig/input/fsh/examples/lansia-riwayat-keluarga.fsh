Instance: lansia-riwayat-keluarga
InstanceOf: IlpFamilyMemberHistory
Title: "Riwayat diabetes pada ibu"
Description: "Riwayat penyakit keluarga seorang lansia"
Usage: #example
* status = #completed
* patient = Reference(Patient/lansia)
* date = "2026-09-15T01:08:00+00:00"
* relationship = $v3-RoleCode#MTH "mother"
* deceasedBoolean = true
* condition.code = $sct#73211009 "Diabetes mellitus"
* condition.contributedToDeath = false
