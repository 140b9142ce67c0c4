RuleSet: CapabilityAuditEvent
* insert Serve(AuditEvent)
* rest.resource[=].documentation = "Jejak akses; ditulis oleh server saja."
* insert ReadOnly
* insert Param(date, date, AuditEvent-date)
* insert Param(type, token, AuditEvent-type)
* insert Param(subtype, token, AuditEvent-subtype)
* insert Param(action, token, AuditEvent-action)
* insert Param(outcome, token, AuditEvent-outcome)
* insert Reference(AuditEvent, agent, AuditEvent-agent)
* insert Param(agent-role, token, AuditEvent-agent-role)
* insert Reference(AuditEvent, patient, AuditEvent-patient)
* insert Reference(AuditEvent, entity, AuditEvent-entity)
* insert Reference(AuditEvent, source, AuditEvent-source)
* insert Param(site, token, AuditEvent-site)
