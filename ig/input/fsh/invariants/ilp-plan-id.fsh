Invariant: ilp-plan-id
Description: "Tiap tindakan punya id, dan id itu tunggal di seluruh rencana"
* severity = #error
* expression = "action.all(id.exists() and action.all(id.exists())) and action.id.combine(action.action.id).isDistinct()"
* insert EnglishText([["Every action has an id, unique in the whole plan"]])
