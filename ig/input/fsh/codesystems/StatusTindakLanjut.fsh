CodeSystem: StatusTindakLanjut
Id: status-tindak-lanjut
Title: "Status tindak lanjut"
Description: "Keadaan satu tindak lanjut menurut catatan kader. Dipakai pada Task.businessStatus; Task.status mengikuti ConceptMap status-tindak-lanjut-ke-task-status."
* insert Terminology(States of a follow-up)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/status-tindak-lanjut"
* #belum "Belum" "Belum dikerjakan dan belum dijadwalkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not yet"
* #terjadwal "Terjadwal" "Sudah ada tanggalnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Scheduled"
* #terlewat "Terlewat" "Tanggalnya lewat dan belum dikerjakan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Overdue"
* #dirujuk "Dirujuk" "Diserahkan ke jenjang berikutnya; menunggu kabar balik."
  * ^designation[+].language = #en
  * ^designation[=].value = "Handed over"
* #selesai "Selesai" "Sudah dikerjakan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Done"
* #batal "Dibatalkan" "Tidak dikerjakan, misalnya pindah atau meninggal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cancelled"
