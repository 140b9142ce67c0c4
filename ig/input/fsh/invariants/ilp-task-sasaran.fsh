Invariant: ilp-task-sasaran
Description: "Tugas tanpa sasaran: isi for dengan orang atau keluarga yang dituju"
* severity = #warning
* expression = "for.exists() or status = 'draft' or status = 'entered-in-error'"
* insert EnglishText([["A task without a beneficiary: give for"]])
