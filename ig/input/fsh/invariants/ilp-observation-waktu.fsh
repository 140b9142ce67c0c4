Invariant: ilp-observation-waktu
Description: "Waktu pengamatan kosong: isi effectiveDateTime, sebab jadwal layanan dan laporan dihitung darinya"
* severity = #warning
* expression = "effective.exists() or status = 'cancelled' or status = 'entered-in-error' or status = 'registered'"
* insert EnglishText([["An observation without a time: give effectiveDateTime, because schedules and reports are computed from it"]])
