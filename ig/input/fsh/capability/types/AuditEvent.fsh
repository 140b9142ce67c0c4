RuleSet: CapabilityAuditEvent
* insert Serve(AuditEvent)
* rest.resource[=].documentation = "Jejak akses; ditulis oleh server saja. Termuda lebih dahulu; entity=Patient/x menjawab siapa yang melihat pasien itu."
* insert ReadOnly
* insert Param(date, date, AuditEvent-date)
* insert Param(type, token, AuditEvent-type)
* insert Param(subtype, token, AuditEvent-subtype)
* insert Param(action, token, AuditEvent-action)
* insert Param(outcome, token, AuditEvent-outcome)
* insert Param(agent, reference, AuditEvent-agent)
* insert Param(patient, reference, AuditEvent-patient)
* insert Param(entity, reference, AuditEvent-entity)
