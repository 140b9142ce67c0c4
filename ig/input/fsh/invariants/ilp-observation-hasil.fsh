Invariant: ilp-observation-hasil
Description: "Pengamatan tanpa hasil: isi value[x], component, hasMember, atau dataAbsentReason"
Severity: #warning
Expression: "value.exists() or component.exists() or hasMember.exists() or dataAbsentReason.exists() or status = 'cancelled' or status = 'entered-in-error' or status = 'registered'"
