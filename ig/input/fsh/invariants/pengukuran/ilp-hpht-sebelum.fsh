Invariant: ilp-hpht-sebelum
Description: "HPHT sesudah waktu pengamatan; HPHT adalah tanggal mulai haid terakhir"
* severity = #error
* expression = "effective.ofType(dateTime).where($this < %resource.value.ofType(dateTime)).empty()"
* insert EnglishText([["The last menstrual period lies after the observation"]])
