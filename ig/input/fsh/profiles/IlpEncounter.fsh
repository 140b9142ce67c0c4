Profile: IlpEncounter
Parent: Encounter
Id: ilp-encounter
Title: "Kunjungan ILP"
Description: "Kunjungan di dalam gedung, di Posyandu, atau di rumah warga. Unsur wajibnya sama dengan SATUSEHAT."
* insert Definition(Primary care visit)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^short = "Nomor kunjungan dari fasilitas: http://sys-ids.kemkes.go.id/encounter/(nomor organisasi)"
* obeys ilp-enc-1 and ilp-enc-2 and ilp-enc-3 and ilp-enc-4
* status MS
* statusHistory 1..* MS
* statusHistory ^short = "Riwayat status: arrived, in-progress, finished"
* class MS
* class from KelasKunjunganVS (extensible)
* class ^short = "AMB rawat jalan | EMER gawat darurat | IMP rawat inap | HH kunjungan rumah | VR jarak jauh"
* type MS
* type from JenisKunjunganVS (preferred)
* type ^short = "Jenis kunjungan, misalnya anc-k1 atau imunisasi"
* subject 1..1 MS
* subject ^short = "Pasien; atau keluarga (Group) pada kunjungan rumah"
* participant MS
* participant ^short = "Petugas atau kader yang melayani"
* participant.individual MS
* period 1..1 MS
* period.start 1..1 MS
* period.end MS
* location 1..* MS
* location ^short = "Tempat layanan diberikan: ruang, Posyandu, atau rumah"
* location.extension contains ServiceClass named serviceClass 0..1
* serviceProvider 1..1 MS
* serviceProvider ^short = "Fasilitas penanggung jawab; kunjungan di Posyandu tetap menyebut Puskesmasnya"
* episodeOfCare MS
* diagnosis MS
* extension contains
    KlasterExt named klaster 0..1 MS and
    JenjangLayananExt named jenjangLayanan 0..1 MS
