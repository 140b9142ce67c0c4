// Only a warning: three finished visits in the published examples of SATUSEHAT break it.
Invariant: ilp-enc-4
Description: "Status terakhir pada statusHistory berbeda dengan status kunjungan"
* severity = #warning
* expression = "statusHistory.where(status = %resource.status).exists()"
* insert EnglishText([["The last status of statusHistory differs from the status of the visit"]])
