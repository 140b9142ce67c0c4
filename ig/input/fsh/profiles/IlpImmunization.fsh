Profile: IlpImmunization
Parent: Immunization
Id: ilp-immunization
Title: "Imunisasi ILP"
Description: "Imunisasi yang diberikan, tidak diberikan, atau dilaporkan dari tempat lain (termasuk oleh kader)."
* insert Definition(ILP immunization)
* obeys ilp-immunization-kedaluwarsa and ilp-immunization-lot and ilp-immunization-lokasi and ilp-immunization-batal and ilp-immunization-masa-depan
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* statusReason ^short = "Sebab imunisasi tidak diberikan"
* vaccineCode MS
* vaccineCode obeys ilp-immunization-vaksin and ilp-bentuk-kfa
* vaccineCode from VaksinVS (preferred)
* vaccineCode ^short = "Vaksin menurut KFA, ditambah CVX bila ada"
* patient MS
* patient ^short = "Sasaran imunisasi"
* encounter 1..1 MS
* encounter ^short = "Kunjungan tempat imunisasi dicatat"
* occurrence[x] MS
* occurrence[x] ^short = "Waktu pemberian"
* primarySource 1..1 MS
* primarySource ^short = "Benar bila dicatat oleh pihak yang memberikan"
* reportOrigin ^short = "Asal laporan bila bukan catatan sendiri"
* location ^short = "Tempat pemberian"
* lotNumber ^short = "Nomor lot vaksin"
* expirationDate ^short = "Tanggal kedaluwarsa vaksin"
* performer 1..* MS
* performer ^short = "Pemberi, pelapor, atau fasilitas; kader dengan function EP"
* reasonCode obeys ilp-immunization-alasan
* reasonCode ^short = "Imunisasi rutin, tambahan, khusus; ideal atau kejar"
* protocolApplied.doseNumber[x] obeys ilp-immunization-dosis
* protocolApplied.doseNumber[x] ^short = "Dosis ke berapa, mulai dari 1"
