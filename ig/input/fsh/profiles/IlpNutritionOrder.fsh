Profile: IlpNutritionOrder
Parent: NutritionOrder
Id: ilp-nutrition-order
Title: "Pesanan gizi ILP"
Description: "Diet, makanan tambahan, atau formula bagi seorang sasaran."
* insert Definition(ILP nutrition order)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* patient MS
* patient ^short = "Penerima makanan"
* encounter ^short = "Kunjungan tempat pesanan dibuat"
* dateTime ^short = "Waktu pesanan dibuat"
* excludeFoodModifier obeys ilp-nutrition-order-pantangan
