// [BG] Batas kewajaran; HPL biasa = HPHT + 280 hari.
Invariant: ilp-hpl-wajar
Description: "HPL lebih dari 42 minggu sesudah pengamatan; periksa tanggalnya"
* severity = #warning
* expression = "effective.ofType(dateTime).where(%resource.value.ofType(dateTime) > $this + 294 days).empty()"
* insert EnglishText([["The expected delivery lies more than 42 weeks after the observation; check the date"]])
