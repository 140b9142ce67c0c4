Profile: IlpSpecimen
Parent: Specimen
Id: ilp-specimen
Title: "Spesimen ILP"
Description: "Contoh darah, dahak, urine, atau bahan lain untuk diperiksa."
* insert Definition(ILP specimen)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* extension contains
    TransportedTime named transportedTime 0..1 and
    TransportedPerson named transportedPerson 0..* and
    ReceivedPerson named receivedPerson 0..* and
    ConditionHistory named conditionHistory 0..*
* extension[transportedTime] ^short = "Waktu pengiriman"
* extension[transportedPerson] ^short = "Pengirim"
* extension[receivedPerson] ^short = "Penerima"
* extension[conditionHistory] ^short = "Riwayat keadaan spesimen"
* type 1..1 MS
* type obeys ilp-specimen-jenis
* type ^short = "Jenis spesimen"
* subject 1..1 MS
* subject only Reference(Patient or Location)
* subject ^short = "Sasaran asal spesimen; lokasi untuk contoh lingkungan"
* collection.extension contains CollectorOrganization named collectorOrganization 0..1
* collection.extension[collectorOrganization] ^short = "Fasilitas pengambil spesimen"
* request ^short = "Permintaan yang dilayani"
