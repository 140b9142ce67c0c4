Profile: IlpAdlBarthel
Parent: IlpSkor
Id: ilp-adl-barthel
Title: "ADL Barthel (AKS)"
Description: "Aktivitas kehidupan sehari-hari, sepuluh butir, paling besar 20. Tabel pada formulir kunjungan rumah salah cetak; batas di sini dari daftar petunjuk teknis Bab V."
* insert Definition(Barthel index)
* code = $loinc#96762-0
* insert UkurButir(integer or CodeableConcept, KomponenAdlBarthelVS)
* insert UkurButirPilihan
* interpretation from TafsirAdlBarthelVS (extensible)
* obeys ilp-adl-barthel-rentang and ilp-adl-barthel-jumlah and ilp-adl-barthel-butir and ilp-adl-barthel-golongan
