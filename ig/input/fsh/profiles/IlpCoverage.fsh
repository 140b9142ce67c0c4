Profile: IlpCoverage
Parent: Coverage
Id: ilp-coverage
Title: "Kepesertaan jaminan ILP"
Description: "Kepesertaan Jaminan Kesehatan Nasional atau penjamin lain."
* insert Definition(Health insurance coverage)
* insert IdentifiersBySystem
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains noJkn 0..1 MS
* insert IdentifierSlice(noJkn, $sid-no-jkn, "Nomor kartu JKN")
* status MS
* type MS
* beneficiary MS
* beneficiary ^short = "Peserta"
* payor MS
* payor.display 1..1
* payor.display ^short = "Nama penjamin, misalnya BPJS Kesehatan"
* period MS
