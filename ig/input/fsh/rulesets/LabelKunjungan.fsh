// The label that SATUSEHAT reads, beside the visit's own number. It is no number: many visits carry the same one.
RuleSet: LabelKunjungan(system, value)
* identifier[1].system = {system}
* identifier[1].value = "{value}"
