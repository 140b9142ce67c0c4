Profile: IlpPractitionerRole
Parent: PractitionerRole
Id: ilp-practitioner-role
Title: "Peran petugas ILP"
Description: "Peran seseorang di satu fasilitas: dokter di Puskesmas, bidan di Pustu, kader di Posyandu."
* insert Definition(Role of a health worker)
* insert IdentifiersBySystem
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains sip 0..* MS
* insert IdentifierSlice(sip, $sip-number, "Nomor Surat Izin Praktik")
* active MS
* period MS
* practitioner 1..1 MS
* organization 1..1 MS
* organization ^short = "Fasilitas tempat bertugas; bagi kader: Posyandunya"
* code 1..* MS
* code from PeranTenagaVS (preferred)
* code ^short = "Peran (SNOMED CT); kader memakai EHA000001"
* specialty MS
* location MS
