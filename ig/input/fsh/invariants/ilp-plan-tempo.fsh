Invariant: ilp-plan-tempo
Description: "Layanan tanpa jatuh tempo: isi timingRange, atau timingTiming.repeat.boundsRange"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies (timing.ofType(Range) | timing.ofType(Timing).repeat.bounds.ofType(Range)).where(low.exists() and high.exists()).exists()"
* insert EnglishText([["A service without a due date: give timingRange, or timingTiming.repeat.boundsRange"]])
