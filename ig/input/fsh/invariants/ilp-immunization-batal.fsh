Invariant: ilp-immunization-batal
Description: "Imunisasi tidak diberikan: isi statusReason dengan sebabnya"
* severity = #warning
* expression = "status != 'not-done' or statusReason.exists()"
* insert EnglishText([["The immunization was not done: give statusReason"]])
