// One day of grace: Papua is nine hours ahead of a server that runs in UTC, and a baby of this morning must not be refused.
Invariant: ilp-pat-1
Description: "Tanggal lahir tidak boleh di masa depan"
* severity = #error
* expression = "birthDate.where($this > today() + 1 day).empty()"
* insert EnglishText([["The birth date lies in the future"]])
