Invariant: ilp-observation-waktu
Description: "Waktu pengamatan kosong: isi effectiveDateTime, sebab jadwal layanan dan laporan dihitung darinya"
Severity: #warning
Expression: "effective.exists() or status = 'cancelled' or status = 'entered-in-error' or status = 'registered'"
