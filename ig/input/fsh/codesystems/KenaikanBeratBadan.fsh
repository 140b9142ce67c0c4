CodeSystem: KenaikanBeratBadan
Id: kenaikan-berat-badan
Title: "Kenaikan berat badan pada KMS"
Description: "Catatan kenaikan berat badan bulanan di Posyandu. Besar kenaikan berat minimal (KBM) tiap umur adalah parameter program, bukan bagian dari kode ini."
* insert Terminology(Monthly weight gain on the growth card)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/kenaikan-berat-badan"
* #N "Naik" "Berat naik sekurangnya sebesar KBM, atau mengikuti garis pertumbuhannya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Gained"
* #T "Tidak naik" "Berat tetap, turun, atau naik kurang dari KBM."
  * ^designation[+].language = #en
  * ^designation[=].value = "Did not gain"
* #O "Tidak ditimbang bulan lalu" "Bulan sebelumnya tidak ditimbang, sehingga kenaikan tidak dapat dinilai."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not weighed last month"
* #B "Baru pertama kali ditimbang" "Belum ada berat sebelumnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "First weighing"
* #2T "Dua kali berturut-turut tidak naik" "Tidak naik pada dua penimbangan bulanan berturut-turut; rujuk ke tenaga kesehatan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Did not gain twice in a row"
* #BGM "Bawah garis merah" "Titik berat berada di bawah garis merah KMS; rujuk ke tenaga kesehatan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Below the red line"
