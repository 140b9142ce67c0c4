// Not an indicator: the name under which target figures are kept, so that a MeasureReport can say where its number comes from.
Instance: sasaran-proyeksi
InstanceOf: Measure
Title: "Sasaran proyeksi"
Description: "Jumlah sasaran menurut proyeksi resmi atau ketetapan Dinas Kesehatan, untuk satu tahun, satu fasilitas, per kelompok siklus hidup dan per desa. Dikirim sebagai MeasureReport; tidak dihitung oleh server."
Usage: #definition
* url = "https://siklus.id/fhir/Measure/sasaran-proyeksi"
* version = "0.1.0"
* name = "SasaranProyeksi"
* title = "Sasaran proyeksi"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Jumlah sasaran menurut proyeksi resmi atau ketetapan Dinas Kesehatan, untuk satu tahun, satu fasilitas, per kelompok siklus hidup dan per desa. Dikirim sebagai MeasureReport; tidak dihitung oleh server."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
