// SATUSEHAT rule 10173, with an hour of grace for clocks that run ahead.
Invariant: ilp-enc-3
Description: "Waktu selesai kunjungan tidak boleh di masa depan"
* severity = #error
* expression = "period.end.where($this > now() + 1 hour).empty()"
* insert EnglishText([["The visit ends in the future"]])
