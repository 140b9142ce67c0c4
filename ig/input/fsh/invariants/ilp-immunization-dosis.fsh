Invariant: ilp-immunization-dosis
Description: "Nomor dosis adalah bilangan bulat lebih dari 0 (RuleNumber 10456)"
Severity: #error
Expression: "$this.ofType(string).all(matches('^0+$').not()) and $this.ofType(positiveInt).all($this > 0)"
