Invariant: ilp-plan-rujukan
Description: "relatedAction menunjuk tindakan yang tidak ada pada rencana ini"
* severity = #error
* expression = "relatedAction.actionId.all($this in %resource.action.action.id)"
* insert EnglishText([["relatedAction points to an action that is not in this plan"]])
