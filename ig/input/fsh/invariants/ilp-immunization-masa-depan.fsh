Invariant: ilp-immunization-masa-depan
Description: "Imunisasi belum terjadi: occurrenceDateTime berada di masa depan; rencana imunisasi dicatat sebagai CarePlan"
Severity: #error
Expression: "status != 'completed' or (occurrence.ofType(dateTime) > now() + 1 day).where($this = true).empty()"
