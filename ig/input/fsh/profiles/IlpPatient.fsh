Profile: IlpPatient
Parent: Patient
Id: ilp-patient
Title: "Pasien ILP"
Description: "Orang yang menjadi sasaran layanan primer. Dikenali dengan NIK; bayi yang belum mempunyai NIK dikenali dengan NIK ibu; orang tanpa NIK tetap diterima dengan pengenal lain."
* insert Definition(Primary care patient)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains
    nik 0..* MS and
    nikIbu 0..1 MS and
    kk 0..* MS and
    paspor 0..* MS and
    ihs 0..* MS
* insert IdentifierSlice(nik, $nik, "Nomor Induk Kependudukan")
* identifier[nik] obeys ilp-nik-1 and ilp-nik-5 and ilp-nik-6
* insert IdentifierSlice(nikIbu, $nik-ibu, [["NIK ibu, untuk bayi yang belum mempunyai NIK"]])
* identifier[nikIbu] obeys ilp-nik-3
* insert IdentifierSlice(kk, $kk, "Nomor Kartu Keluarga")
* identifier[kk] obeys ilp-kk-1
* insert IdentifierSlice(paspor, $paspor, "Nomor paspor")
* insert IdentifierSlice(ihs, $ihs-number, "Nomor pasien SATUSEHAT")
* obeys ilp-pat-1 and ilp-pat-2 and ilp-pat-3 and ilp-nik-2 and ilp-nik-4
* name 1..* MS
* name.text 1..1 MS
* name.text ^short = "Nama lengkap seperti tertulis; tidak perlu dipecah menjadi nama depan dan belakang"
* gender 1..1 MS
* gender ^short = "Jenis kelamin: male | female | other | unknown"
* birthDate 1..1 MS
* birthDate ^short = "Tanggal lahir"
* multipleBirth[x] 1..1 MS
* multipleBirth[x] only integer
* multipleBirth[x] ^short = "Urutan lahir: 0 bila tunggal, 1 dan seterusnya bila kembar"
* address MS
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
* telecom MS
* communication.language from http://hl7.org/fhir/ValueSet/all-languages (preferred)
* communication.language ^short = "Bahasa, misalnya id-ID"
* contact MS
* contact ^short = "Keluarga atau orang yang dapat dihubungi"
* managingOrganization ^short = "Fasilitas yang mencatat orang ini pertama kali"
* extension contains
    BirthPlace named birthPlace 0..1 MS and
    CitizenshipStatus named citizenshipStatus 0..1 MS
