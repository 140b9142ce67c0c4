Invariant: ilp-observation-masa-depan
Description: "Waktu pengamatan berada di masa depan; periksa tanggal dan jam perangkat"
Severity: #error
Expression: "(effective.ofType(dateTime) > now() + 1 day).where($this = true).empty()"
