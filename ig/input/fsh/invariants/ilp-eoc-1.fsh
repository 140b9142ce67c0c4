Invariant: ilp-eoc-1
Description: "Waktu selesai episode tidak boleh sebelum waktu mulainya"
* severity = #error
* expression = "period.where(end < start).empty()"
* insert EnglishText([["The episode ends before it starts"]])
