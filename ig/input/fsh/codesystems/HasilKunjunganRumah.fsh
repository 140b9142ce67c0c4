CodeSystem: HasilKunjunganRumah
Id: hasil-kunjungan-rumah
Title: "Hasil kunjungan rumah"
Description: "Apakah sasaran dapat ditemui saat kunjungan rumah. Dipakai pada Task.businessStatus dan jawaban rekapitulasi."
* insert Terminology(Outcomes of a home visit)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/hasil-kunjungan-rumah"
* #ditemui "Ditemui" "Sasaran ditemui dan formulir diisi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Met"
* #diwakili "Diwakili keluarga" "Sasaran tidak di tempat; keterangan dari keluarga serumah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Family answered"
* #tidak-di-rumah "Tidak di rumah" "Tidak ada yang dapat ditemui; kunjungan diulang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Nobody at home"
* #menolak "Menolak dikunjungi" "Keluarga menolak kunjungan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Refused"
* #pindah "Sudah pindah" "Sasaran tidak lagi tinggal di wilayah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Moved away"
* #alamat-tidak-ditemukan "Alamat tidak ditemukan" "Rumah tidak ditemukan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Address not found"
* #meninggal "Meninggal" "Sasaran telah meninggal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Died"
