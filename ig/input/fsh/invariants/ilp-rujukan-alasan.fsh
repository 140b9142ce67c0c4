Invariant: ilp-rujukan-alasan
Description: "Rujukan menyebut alasannya: reasonCode atau reasonReference"
* severity = #warning
* expression = "reasonCode.exists() or reasonReference.exists()"
* insert EnglishText([["A referral names its reason: reasonCode or reasonReference"]])
