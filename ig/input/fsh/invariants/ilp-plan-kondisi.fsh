Invariant: ilp-plan-kondisi
Description: "Kondisi memakai text/fhirpath dan tidak memakai waktu sekarang; umur dan tenggat ditulis sebagai jendela"
* severity = #error
* expression = "condition.all(expression.where(language = 'text/fhirpath' and expression.exists()).exists() and expression.expression.all(matches('(today|now|timeOfDay)[(]').not()))"
* insert EnglishText([["A condition is text/fhirpath and does not ask for the present time; ages and limits are windows"]])
