// Only the form: the guide holds a fragment of the system, so an unknown code is never refused.
Invariant: ilp-bentuk-kfa
Description: "Bentuk kode KFA adalah 9 diikuti tujuh angka, atau VG dan nomor untuk golongan vaksin"
* severity = #warning
* expression = "coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').code.all($this.matches('^(9[0-9]{7}|VG[0-9]{1,4})$'))"
* insert EnglishText([["A KFA code is 9 and seven digits, or VG and a number for a vaccine group"]])
