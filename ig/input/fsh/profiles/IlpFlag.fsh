Profile: IlpFlag
Parent: Flag
Id: ilp-flag
Title: "Penanda ILP"
Description: "Penanda pada seseorang, misalnya tanda bahaya yang ditemukan pada kunjungan rumah. Server menulis satu penanda untuk tiap tanda bahaya pada jawaban formulir, dan menariknya kembali bila formulirnya diperbaiki."
* insert Definition(ILP flag)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* code ^short = "Apa yang ditandai, misalnya kode dari CodeSystem tanda-bahaya"
* subject only Reference(Patient or Group)
* subject MS
* subject ^short = "Sasaran atau keluarga yang ditandai"
* period ^short = "Sejak kapan berlaku; berakhir ketika sudah ditangani"
* encounter ^short = "Kunjungan tempat hal itu ditemukan"
* author ^short = "Yang menemukan"
