Profile: IlpOrganization
Parent: Organization
Id: ilp-organization
Title: "Organisasi ILP"
Description: "Simpul pohon layanan: Dinas Kesehatan, Puskesmas, Pustu, Posyandu. Kelompok kerja di antaranya (HL7 team) diterima, sebab SATUSEHAT menyusun Posyandu di bawah kelompok kerja."
* insert Definition(Primary care organization)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains kodeFasyankes 0..1 MS and orgNumber 0..1 MS
* insert IdentifierSlice(kodeFasyankes, $sid-kode-fasyankes, "Kode fasilitas pelayanan kesehatan")
* insert IdentifierSlice(orgNumber, $org-number, "Nomor organisasi SATUSEHAT")
* active 1..1 MS
* active ^short = "Masih beroperasi"
* type 1..* MS
* type from JenisOrganisasiVS (extensible)
* type ^short = "129 Dinkes, 102 Puskesmas, OT000002 Pustu, 130 Posyandu Prima, 131 Posyandu; atau kode HL7, misalnya team"
* obeys ilp-org-1
* name 1..1 MS
* name ^short = "Nama resmi"
* partOf MS
* partOf ^short = "Induk dalam pohon layanan; Posyandu boleh langsung di bawah Puskesmas"
* telecom MS
* address MS
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
