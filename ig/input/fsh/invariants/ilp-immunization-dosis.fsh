Invariant: ilp-immunization-dosis
Description: "Nomor dosis adalah bilangan bulat lebih dari 0 (RuleNumber 10456)"
* severity = #error
* expression = "$this.ofType(string).all(matches('^0+$').not()) and $this.ofType(positiveInt).all($this > 0)"
* insert EnglishText([["A dose number is a whole number greater than 0"]])
