CodeSystem: HasilSkrining
Id: hasil-skrining
Title: "Kesimpulan skrining"
Description: "Kesimpulan satu skrining, bila alatnya tidak mempunyai kategori bernama sendiri di SATUSEHAT."
* insert Terminology(Conclusion of a screening)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/hasil-skrining"
* #normal "Tidak ada masalah" "Hasil dalam batas normal; ulangi sesuai jadwal."
  * ^designation[+].language = #en
  * ^designation[=].value = "No problem found"
* #perlu-edukasi "Berisiko, perlu edukasi" "Ada faktor risiko; edukasi dan pantau."
  * ^designation[+].language = #en
  * ^designation[=].value = "At risk, educate"
* #perlu-pemeriksaan "Perlu pemeriksaan lanjutan" "Hasil melewati ambang; periksa lebih lanjut di Pustu atau Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs further examination"
* #rujuk "Perlu dirujuk" "Hasil harus dirujuk."
  * ^designation[+].language = #en
  * ^designation[=].value = "Refer"
* #rujuk-segera "Perlu dirujuk segera" "Tanda bahaya atau keadaan gawat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Refer at once"
* #tidak-terklasifikasi "Tidak terklasifikasi" "Nilai berada pada celah yang tidak diatur pedoman, misalnya gula darah sewaktu 100-139 mg/dL."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not classified"
* #tidak-dapat-dinilai "Tidak dapat dinilai" "Data tidak cukup untuk menyimpulkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cannot be assessed"
