Invariant: ilp-observation-masa-depan
Description: "Waktu pengamatan berada di masa depan; periksa tanggal dan jam perangkat"
* severity = #error
* expression = "(effective.ofType(dateTime) | effective.ofType(instant) | effective.ofType(Period).start).where($this > now() + 1 day).empty()"
* insert EnglishText([["The observation lies in the future; check the date and the clock of the device"]])
