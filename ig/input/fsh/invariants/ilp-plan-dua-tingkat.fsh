Invariant: ilp-plan-dua-tingkat
Description: "Rencana hanya dua tingkat: kelompok, lalu jangkar atau layanan"
* severity = #error
* expression = "action.empty()"
* insert EnglishText([["A plan has two levels: groups, then anchors or services"]])
