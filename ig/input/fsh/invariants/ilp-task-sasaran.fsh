Invariant: ilp-task-sasaran
Description: "Tugas tanpa sasaran: isi for dengan orang atau keluarga yang dituju"
Severity: #warning
Expression: "for.exists() or status = 'draft' or status = 'entered-in-error'"
