Profile: IlpLocation
Parent: Location
Id: ilp-location
Title: "Lokasi ILP"
Description: "Tempat: wilayah administrasi (provinsi sampai RW), gedung dan ruang fasilitas, atau rumah warga. Pohon wilayah tidak dicampur dengan pohon layanan."
* insert Definition(Primary care location)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains wilayah 0..1 MS and rumah 0..1 MS
* insert IdentifierSlice(wilayah, $sid-wilayah, [["Kode wilayah Kemendagri tanpa titik, pada lokasi yang berupa wilayah"]])
* insert IdentifierSlice(rumah, $sid-rumah, [["Nomor rumah dalam pendataan keluarga, pada lokasi yang berupa rumah"]])
* status 1..1 MS
* name 1..1 MS
* type MS
* type from JenisLokasiVS (extensible)
* physicalType 1..1 MS
* physicalType ^short = "jdn wilayah, bu gedung, ro ruang, ho rumah, ve kendaraan (Puskesmas keliling)"
* position MS
* position obeys ilp-loc-1 and ilp-loc-2
* position.latitude ^short = "Lintang, derajat desimal; di Indonesia -11 sampai 6"
* position.longitude ^short = "Bujur, derajat desimal; di Indonesia 95 sampai 141"
* managingOrganization MS
* managingOrganization ^short = "Fasilitas yang mengelola; kosong pada wilayah administrasi"
* partOf MS
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
* extension contains LocationServiceClass named serviceClass 0..1
