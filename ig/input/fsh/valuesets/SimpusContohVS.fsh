ValueSet: SimpusContohVS
Id: simpus-contoh
Title: "Kode lokal sebuah SIMPUS (contoh)"
Description: "Semua kode contoh."
* insert Terminology(Local codes of a SIMPUS - example)
* ^experimental = true
* include codes from system SimpusContoh
