Invariant: ilp-pengenal-sys-ids
Description: "Sistem pengenal sys-ids.kemkes.go.id memuat id organisasi: http://sys-ids.kemkes.go.id/<jenis>/<id organisasi> (RuleNumber 10117)"
* severity = #warning
* expression = "system.empty() or system.startsWith('http://sys-ids.kemkes.go.id/').not() or system = 'http://sys-ids.kemkes.go.id/creator' or system.startsWith('http://sys-ids.kemkes.go.id/referral-number') or system.matches('^http://sys-ids[.]kemkes[.]go[.]id/[A-Za-z-]+/[^/]+(/.*)?$')"
* insert EnglishText([["An identifier system of sys-ids.kemkes.go.id carries the organization id"]])
