Invariant: ilp-observation-hasil
Description: "Pengamatan tanpa hasil: isi value[x], component, hasMember, atau dataAbsentReason"
* severity = #warning
* expression = "value.exists() or component.exists() or hasMember.exists() or dataAbsentReason.exists() or status = 'cancelled' or status = 'entered-in-error' or status = 'registered'"
* insert EnglishText([["An observation without a result: give value[x], component, hasMember, or dataAbsentReason"]])
