CodeSystem: JenisRujukan
Id: jenis-rujukan
Title: "Jenis rujukan"
Description: "Arah rujukan, dipakai sebagai kategori kedua pada ServiceRequest rujukan di samping SNOMED CT 3457005."
* insert Terminology(Kinds of referral)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jenis-rujukan"
* #kader "Rujukan kader atau Posyandu" "Dari kader atau Posyandu ke Pustu atau Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referral by kader or Posyandu"
* #pustu "Rujukan Pustu" "Dari Pustu ke Puskesmasnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referral by the Pustu"
* #internal "Rujukan internal" "Antarklaster atau antarruang dalam satu Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Internal referral"
* #horizontal "Rujukan horizontal" "Ke fasilitas tingkat pertama lain, misalnya karena alat atau laboratorium tidak ada."
  * ^designation[+].language = #en
  * ^designation[=].value = "Horizontal referral"
* #vertikal "Rujukan vertikal" "Ke rumah sakit atau fasilitas rujukan tingkat lanjut."
  * ^designation[+].language = #en
  * ^designation[=].value = "Vertical referral"
* #spesimen "Rujukan spesimen" "Spesimen dikirim ke laboratorium lain; pasien tidak berpindah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Specimen referral"
* #sosial "Rujukan sosial, hukum, atau NAPZA" "Ke UPTD PPA, kepolisian, atau IPWL; aksesnya dibatasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Social, legal, or substance referral"
* #balik "Rujuk balik" "Dari rumah sakit kembali ke Puskesmas untuk dilanjutkan dan dipantau."
  * ^designation[+].language = #en
  * ^designation[=].value = "Back-referral"
