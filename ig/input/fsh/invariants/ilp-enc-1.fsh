Invariant: ilp-enc-1
Description: "Waktu selesai kunjungan tidak boleh sebelum waktu mulainya"
* severity = #error
* expression = "period.where(end < start).empty() and statusHistory.period.where(end < start).empty()"
* insert EnglishText([["The visit ends before it starts"]])
