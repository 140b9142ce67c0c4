Invariant: ilp-immunization-masa-depan
Description: "Imunisasi belum terjadi: occurrenceDateTime berada di masa depan; rencana imunisasi dicatat sebagai CarePlan"
* severity = #error
* expression = "status != 'completed' or occurrence.ofType(dateTime).where($this > now() + 1 day).empty()"
* insert EnglishText([["The immunization has not happened yet: occurrenceDateTime lies in the future; a plan is a CarePlan"]])
