Profile: IlpObservation
Parent: Observation
Id: ilp-observation
Title: "Pengamatan ILP"
Description: "Hasil ukur, pemeriksaan, laboratorium, atau skrining. Satu nilai satu pengamatan, seperti SATUSEHAT; sistolik dan diastolik boleh terpisah atau sebagai komponen."
* insert Definition(ILP observation)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* obeys ilp-observation-hasil and ilp-observation-waktu and ilp-observation-masa-depan
* status ^short = "Status hasil: final, preliminary, amended, dan lainnya"
* category MS
* category ^short = "Golongan: vital-signs, laboratory, survey, exam, dan lainnya"
* code MS
* code obeys ilp-observation-kode and ilp-bentuk-loinc and ilp-bentuk-sct
* code from PengamatanVS (preferred)
* code ^short = "Apa yang diamati: LOINC, SNOMED CT, atau istilah Kemenkes"
* subject 1..1 MS
* subject only Reference(Patient or Group or Location)
* subject ^short = "Sasaran; keluarga atau rumah pada kunjungan rumah"
* encounter 1..1 MS
* encounter ^short = "Kunjungan tempat pengamatan dilakukan"
* effective[x] MS
* effective[x] ^short = "Waktu pengamatan"
* performer ^short = "Pemeriksa: tenaga kesehatan, kader, atau fasilitas"
* value[x] MS
* value[x] obeys ilp-observation-ucum and ilp-observation-kode-hasil
* value[x] ^short = "Hasil; angka dengan satuan UCUM"
* component.value[x] obeys ilp-observation-ucum
