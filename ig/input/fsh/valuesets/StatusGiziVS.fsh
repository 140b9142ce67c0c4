ValueSet: StatusGiziVS
Id: status-gizi
Title: "Status gizi per indeks"
Description: "Semua kode: status gizi per indeks."
* insert Terminology(Nutritional status by index)
* include codes from system StatusGizi
