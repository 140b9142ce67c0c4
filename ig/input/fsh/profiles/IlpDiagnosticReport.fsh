Profile: IlpDiagnosticReport
Parent: DiagnosticReport
Id: ilp-diagnostic-report
Title: "Laporan hasil pemeriksaan ILP"
Description: "Laporan laboratorium atau penunjang lain dengan kesimpulannya."
* insert Definition(ILP diagnostic report)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* category obeys ilp-diagnostic-report-kategori
* category ^short = "Bidang pemeriksaan menurut v2-0074"
* code MS
* code obeys ilp-diagnostic-report-kode
* code ^short = "Pemeriksaan: LOINC atau examination Kemenkes"
* subject 1..1 MS
* subject only Reference(Patient or Location)
* subject ^short = "Sasaran yang diperiksa"
* encounter 1..1 MS
* encounter ^short = "Kunjungan asal permintaan"
* result ^short = "Pengamatan yang dilaporkan"
* conclusion ^short = "Kesimpulan"
