// The class "gizi buruk" of IMT/U from 5 years on is general knowledge: the table of KMK 2015/2023 that was seen begins with "gizi kurang".
CodeSystem: StatusGizi
Id: status-gizi
Title: "Status gizi per indeks"
Description: "Kategori status gizi anak menurut tiap indeks (Permenkes 2/2020; IMT/U 5-18 tahun menurut KMK 2015/2023). Kode mengandung nama indeksnya, sehingga satu kolom tabel cukup; pada pengamatan yang dikirim ke SATUSEHAT pakailah kode OI menurut ConceptMap status-gizi-ke-clinical-term. SD = simpangan baku dari median WHO."
* insert Terminology(Nutritional status by index)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/status-gizi"
* #bbu-sangat-kurang "Berat badan sangat kurang" "BB/U di bawah -3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severely underweight"
* #bbu-kurang "Berat badan kurang" "BB/U -3 SD sampai di bawah -2 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Underweight"
* #bbu-normal "Berat badan normal" "BB/U -2 SD sampai +1 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal weight for age"
* #bbu-risiko-lebih "Risiko berat badan lebih" "BB/U di atas +1 SD; pastikan dengan BB/TB atau IMT/U."
  * ^designation[+].language = #en
  * ^designation[=].value = "Possible risk of overweight"
* #tbu-sangat-pendek "Sangat pendek" "PB/U atau TB/U di bawah -3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severely stunted"
  * ^designation[+].language = #id
  * ^designation[=].value = "Stunting berat"
* #tbu-pendek "Pendek" "PB/U atau TB/U -3 SD sampai di bawah -2 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Stunted"
  * ^designation[+].language = #id
  * ^designation[=].value = "Stunting"
* #tbu-normal "Tinggi badan normal" "PB/U atau TB/U -2 SD sampai +3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal height for age"
* #tbu-tinggi "Tinggi" "PB/U atau TB/U di atas +3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Tall"
* #bbtb-gizi-buruk "Gizi buruk (BB/TB)" "BB/PB atau BB/TB di bawah -3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severely wasted"
* #bbtb-gizi-kurang "Gizi kurang (BB/TB)" "BB/PB atau BB/TB -3 SD sampai di bawah -2 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Wasted"
* #bbtb-gizi-baik "Gizi baik (BB/TB)" "BB/PB atau BB/TB -2 SD sampai +1 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal weight for height"
* #bbtb-berisiko-lebih "Berisiko gizi lebih (BB/TB)" "BB/PB atau BB/TB di atas +1 SD sampai +2 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Possible risk of overweight by weight for height"
* #bbtb-gizi-lebih "Gizi lebih (BB/TB)" "BB/PB atau BB/TB di atas +2 SD sampai +3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Overweight by weight for height"
* #bbtb-obesitas "Obesitas (BB/TB)" "BB/PB atau BB/TB di atas +3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Obese by weight for height"
* #imtu-gizi-buruk "Gizi buruk (IMT/U)" "IMT/U di bawah -3 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severely thin"
* #imtu-gizi-kurang "Gizi kurang (IMT/U)" "IMT/U -3 SD sampai di bawah -2 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Thin"
* #imtu-gizi-baik "Gizi baik (IMT/U)" "IMT/U -2 SD sampai +1 SD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal BMI for age"
* #imtu-berisiko-lebih "Berisiko gizi lebih (IMT/U)" "IMT/U di atas +1 SD sampai +2 SD, hanya umur 0-60 bulan; pada 5-18 tahun kategori ini adalah gizi lebih."
  * ^designation[+].language = #en
  * ^designation[=].value = "Possible risk of overweight by BMI for age"
* #imtu-gizi-lebih "Gizi lebih (IMT/U)" "IMT/U di atas +2 SD sampai +3 SD pada 0-60 bulan; di atas +1 SD sampai +2 SD pada 5-18 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Overweight by BMI for age"
* #imtu-obesitas "Obesitas (IMT/U)" "IMT/U di atas +3 SD pada 0-60 bulan; di atas +2 SD pada 5-18 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Obese by BMI for age"
