Invariant: ilp-goal-tenggat
Description: "Tenggat tujuan jatuh sebelum tanggal mulainya: periksa target.dueDate dan startDate"
Severity: #warning
Expression: "target.due.ofType(date).all((($this) < %resource.start.ofType(date)).where($this = true).empty())"
