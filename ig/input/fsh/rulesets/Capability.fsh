// Building blocks of CapabilityStatement/siklus-server. "[+]" opens a new entry, "[=]" continues the last one,
// so a type's rules must follow its own Serve(...).

// Every type: versioned, with history, conditional create and update, $validate, and search by id and time.
RuleSet: Serve(type)
* rest.resource[+].type = #{type}
* rest.resource[=].versioning = #versioned-update
* rest.resource[=].readHistory = true
* rest.resource[=].conditionalDelete = #not-supported
* rest.resource[=].referencePolicy[+] = #literal
* rest.resource[=].referencePolicy[+] = #logical
* rest.resource[=].referencePolicy[+] = #enforced
* insert Param(_id, token, Resource-id)
* insert Param(_lastUpdated, date, Resource-lastUpdated)
* insert Operation(validate, Resource-validate)

// The profile that every write of the type must satisfy, named in meta.profile or not.
RuleSet: ValidatedAgainst(profile)
* rest.resource[=].profile = "https://siklus.id/fhir/StructureDefinition/{profile}"

// Kinds of use. A clinical record has no delete; a registry entry has.
RuleSet: ClinicalRecord
* insert ReadOnly
* insert Writable

RuleSet: Registry
* insert ReadOnly
* insert Writable
* rest.resource[=].interaction[+].code = #delete

RuleSet: AppendOnly
* insert ReadOnly
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].conditionalCreate = true
* rest.resource[=].updateCreate = false

RuleSet: ReadOnly
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #vread
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].interaction[+].code = #history-instance
* rest.resource[=].conditionalRead = #full-support

RuleSet: Writable
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].interaction[+].code = #patch
* rest.resource[=].interaction[+].code = #history-type
* rest.resource[=].conditionalCreate = true
* rest.resource[=].conditionalUpdate = true
* rest.resource[=].updateCreate = true

// A search parameter of the FHIR R4 standard.
RuleSet: Param(name, kind, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{kind}
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"

// The same for a reference, which can also be followed by _include.
RuleSet: Reference(type, name, definition)
* insert Param({name}, reference, {definition})
* rest.resource[=].searchInclude[+] = "{type}:{name}"

// A search parameter that this guide defines, because the standard has none.
RuleSet: Own(name, kind, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{kind}
* rest.resource[=].searchParam[=].definition = "https://siklus.id/fhir/SearchParameter/{definition}"

RuleSet: OwnReference(type, name, definition)
* insert Own({name}, reference, {definition})
* rest.resource[=].searchInclude[+] = "{type}:{name}"

RuleSet: Operation(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/{definition}"

RuleSet: OwnOperation(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "https://siklus.id/fhir/OperationDefinition/{definition}"

// Bulk Data Access: defined by its own guide.
RuleSet: BulkOperation(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/{definition}"
