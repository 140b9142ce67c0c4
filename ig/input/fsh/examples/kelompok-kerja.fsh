Instance: kelompok-kerja
InstanceOf: IlpOrganization
Usage: #example
Title: "Kelompok kerja Posyandu"
Description: "Kelompok kerja di antara Puskesmas dan Posyandu, seperti susunan SATUSEHAT"
* identifier.system = "http://sys-ids.kemkes.go.id/organization/10009202"
* identifier.value = "POKJA-POSYANDU"
* active = true
* type = $hl7-organization-type#team "Organizational team"
* name = "Kelompok Kerja Posyandu Puskesmas SP IV Prafi"
* partOf = Reference(puskesmas)
