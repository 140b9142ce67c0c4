// What people type to get past a field: one digit repeated, counting up, the serial number 0000.
Invariant: ilp-nik-6
Description: "NIK ini tampak seperti isian asal; bila NIK belum ada, pakai nik-ibu atau nomor lokal"
* severity = #warning
* expression = "value.matches('^(0{16}|1{16}|2{16}|3{16}|4{16}|5{16}|6{16}|7{16}|8{16}|9{16}|1234567890123456|0123456789012345|[0-9]{12}0000)$').not()"
* insert EnglishText([["This NIK looks made up; where there is none, use nik-ibu or a local number"]])
