Invariant: ilp-immunization-batal
Description: "Imunisasi tidak diberikan: isi statusReason dengan sebabnya"
Severity: #warning
Expression: "status != 'not-done' or statusReason.exists()"
