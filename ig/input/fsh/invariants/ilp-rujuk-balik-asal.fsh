Invariant: ilp-rujuk-balik-asal
Description: "Rujuk balik menyebut rujukan asalnya pada basedOn, bila rujukan itu tercatat"
* severity = #warning
* expression = "basedOn.exists()"
* insert EnglishText([["A back-referral names the referral that it answers in basedOn"]])
