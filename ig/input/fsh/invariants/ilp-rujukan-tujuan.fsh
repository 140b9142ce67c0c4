Invariant: ilp-rujukan-tujuan
Description: "Rujukan menyebut tujuannya: performer, atau locationReference"
* severity = #warning
* expression = "performer.exists() or locationReference.exists()"
* insert EnglishText([["A referral names where it goes: performer or locationReference"]])
