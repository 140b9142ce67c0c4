// [BG] Batas kewajaran.
Invariant: ilp-riwayat-obstetri-wajar
Description: "Lebih dari 25 kehamilan; periksa angkanya"
* severity = #warning
* expression = "value.ofType(integer).where($this > 25).empty()"
* insert EnglishText([["More than 25 pregnancies; check the number"]])
