// scheduledPeriod is the window within which a service counts; R4 has no element for the date it is meant for.
Extension: TempoExt
Id: tempo
Title: "Tempo layanan"
Description: "Jatuh tempo (start) dan akhir tepat waktu (end) sebuah layanan yang direncanakan. Sesudah end layanan terlambat, tetapi masih menutup sampai akhir scheduledPeriod. Terlambat atau tidaknya dihitung saat dibaca."
* ^context[+].type = #element
* ^context[=].expression = "CarePlan.activity.detail"
* insert Definition(Time of a service)
* value[x] 1..1
* value[x] only Period
