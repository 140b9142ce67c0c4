Invariant: ilp-apgar-butir
Description: "Nilai tiap butir APGAR 0, 1, atau 2"
* severity = #error
* expression = "component.value.ofType(integer).where($this < 0 or $this > 2).empty()"
* insert EnglishText([["Each APGAR item is 0, 1, or 2"]])
