CodeSystem: JenjangLayanan
Id: jenjang-layanan
Title: "Jenjang layanan primer"
Description: "Jenjang tempat layanan ILP diberikan, dari Dinas Kesehatan sampai rumah warga (KMK 2015/2023)."
* ^caseSensitive = true
* ^experimental = false
* ^content = #complete
* #dinkes "Dinas Kesehatan" "Dinas Kesehatan provinsi atau kabupaten/kota: pembinaan, verifikasi, dan dasbor wilayah."
* #puskesmas "Puskesmas" "Pusat Kesehatan Masyarakat di kecamatan: paket layanan lengkap."
* #pustu "Puskesmas Pembantu" "Unit pelayanan kesehatan di desa atau kelurahan."
* #posyandu "Posyandu" "Lembaga kemasyarakatan di dusun, RT, atau RW dengan kader."
* #kunjungan-rumah "Kunjungan rumah" "Layanan di rumah warga oleh kader atau tenaga kesehatan."
