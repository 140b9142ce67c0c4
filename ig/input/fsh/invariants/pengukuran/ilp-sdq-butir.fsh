Invariant: ilp-sdq-butir
Description: "Nilai tiap subskala SDQ 0 sampai 10"
* severity = #error
* expression = "component.value.ofType(integer).where($this < 0 or $this > 10).empty()"
* insert EnglishText([["Each SDQ subscale is 0 to 10"]])
