CodeSystem: JenjangLayanan
Id: jenjang-layanan
Title: "Jenjang layanan primer"
Description: "Jenjang tempat layanan ILP diberikan, dari Dinas Kesehatan sampai rumah warga (KMK 2015/2023)."
* insert Terminology(Levels of primary care)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jenjang-layanan"
* #dinkes "Dinas Kesehatan" "Dinas Kesehatan provinsi atau kabupaten/kota: pembinaan, verifikasi, dan dasbor wilayah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Health office"
* #puskesmas "Puskesmas" "Pusat Kesehatan Masyarakat di kecamatan: paket layanan lengkap."
  * ^designation[+].language = #en
  * ^designation[=].value = "Community health centre"
* #pustu "Puskesmas Pembantu" "Unit pelayanan kesehatan di desa atau kelurahan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Auxiliary health centre"
* #posyandu "Posyandu" "Lembaga kemasyarakatan di dusun, RT, atau RW dengan kader."
  * ^designation[+].language = #en
  * ^designation[=].value = "Integrated health post"
* #kunjungan-rumah "Kunjungan rumah" "Layanan di rumah warga oleh kader atau tenaga kesehatan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit"
