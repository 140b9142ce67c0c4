RuleSet: CapabilityProvenance
* insert Serve(Provenance)
* rest.resource[=].documentation = "Asal-usul data: siapa, kapan, dari sistem apa."
* insert AppendOnly
* insert Reference(Provenance, target, Provenance-target)
* insert Reference(Provenance, patient, Provenance-patient)
* insert Reference(Provenance, agent, Provenance-agent)
* insert Reference(Provenance, entity, Provenance-entity)
* insert Param(recorded, date, Provenance-recorded)
* insert Param(when, date, Provenance-when)
* insert Reference(Provenance, location, Provenance-location)
