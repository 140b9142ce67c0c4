Instance: viewdefinition-run
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/viewdefinition-run"
* version = "0.1.0"
* name = "ViewDefinitionRun"
* title = "Menjalankan tabel datar"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Memberi baris yang dihasilkan satu ViewDefinition (SQL on FHIR v2) dari data tersimpan, sejauh boleh dibaca pemilik token. Karena R4 tidak punya tipe ViewDefinition, operasi ini bertingkat sistem: GET atau POST [base]/ViewDefinition/$run, [base]/ViewDefinition/[id]/$run untuk tabel panduan ini, atau [base]/$viewdefinition-run. Jawaban yang terputus di tengah tidak lengkap. Untuk seluruh data pakailah $export."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #viewdefinition-run
* system = true
* type = false
* instance = false
* insert EksporMasukan(viewReference, 1, Reference, [["Tabel panduan ini: ViewDefinition/<id>, atau URL kanoniknya dengan atau tanpa versi. Tepat satu dari viewReference dan viewResource."]])
* insert EksporMasukan(viewResource, 1, Resource, [["ViewDefinition sendiri, hanya dengan POST."]])
* insert EksporMasukan(_format, 1, code, [["json, ndjson (bawaan), csv, atau parquet; didahulukan dari header Accept."]])
* insert EksporMasukan(header, 1, boolean, [["Apakah CSV diawali nama kolom; bawaan true."]])
* insert EksporMasukan(_limit, 1, integer, [["Jumlah baris paling banyak."]])
* insert EksporMasukan(patient, 1, Reference, [["Hanya catatan orang ini. Tipe di luar kompartemen pasien tidak dipersempit."]])
* insert EksporMasukan(_since, 1, instant, [["Hanya sumber daya yang berubah pada atau sesudah waktu ini."]])
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Binary
* parameter[=].documentation = "Baris dalam bentuk yang diminta. Tanggal dan waktu seperti dikirim; instant sebagai waktu berzona; bilangan pecahan di Parquet DECIMAL(38,12)."
