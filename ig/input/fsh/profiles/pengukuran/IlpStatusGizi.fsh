Profile: IlpStatusGizi
Parent: IlpObservation
Id: ilp-status-gizi
Title: "Klasifikasi status gizi"
Description: "Kesimpulan status gizi seorang anak (MTBS). Status menurut tiap indeks ditulis pada interpretation z-skornya."
* insert Definition(Nutritional status)
* code = $kemkes-clinical-term#OC000108
* insert UkurPilihan(KesimpulanGiziVS)
