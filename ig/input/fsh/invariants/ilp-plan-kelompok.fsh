Invariant: ilp-plan-kelompok
Description: "Tindakan tingkat pertama adalah kelompok: isi action dengan jangkar atau layanannya"
* severity = #error
* expression = "action.all(action.exists())"
* insert EnglishText([["An action of the first level is a group: give its anchors or services"]])
