Invariant: ilp-hpht-wajar
Description: "HPHT lebih dari 44 minggu sebelum pengamatan; periksa tanggalnya"
* severity = #warning
* expression = "effective.ofType(dateTime).where($this > %resource.value.ofType(dateTime) + 308 days).empty()"
* insert EnglishText([["The last menstrual period lies more than 44 weeks before the observation; check the date"]])
