Invariant: ilp-observation-masa-depan
Description: "Waktu pengamatan berada di masa depan; periksa tanggal dan jam perangkat"
* severity = #error
* expression = "(effective.ofType(dateTime) > now() + 1 day).where($this = true).empty()"
* insert EnglishText([["The observation lies in the future; check the date and the clock of the device"]])
