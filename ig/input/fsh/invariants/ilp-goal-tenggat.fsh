Invariant: ilp-goal-tenggat
Description: "Tenggat tujuan jatuh sebelum tanggal mulainya: periksa target.dueDate dan startDate"
* severity = #warning
* expression = "target.due.ofType(date).all((($this) < %resource.start.ofType(date)).where($this = true).empty())"
* insert EnglishText([["The goal is due before it starts: check target.dueDate and startDate"]])
