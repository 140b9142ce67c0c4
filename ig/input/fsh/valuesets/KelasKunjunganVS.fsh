ValueSet: KelasKunjunganVS
Id: kelas-kunjungan
Title: "Kelas kunjungan"
Description: "Kelas kunjungan: AMB rawat jalan, EMER gawat darurat, IMP rawat inap, HH kunjungan rumah, VR jarak jauh, dan kelas tambahan Kemkes."
* insert Terminology(Encounter classes)
* include codes from valueset http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
* include codes from system $kemkes-encounter-class
