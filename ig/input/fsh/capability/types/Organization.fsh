RuleSet: CapabilityOrganization
* insert Serve(Organization)
* rest.resource[=].documentation = "Simpul pohon layanan: Dinkes, Puskesmas, Pustu, Posyandu, dan kelompok kerja di antaranya."
* insert ValidatedAgainst(ilp-organization)
* insert Registry
* insert Param(identifier, token, Organization-identifier)
* insert Param(name, string, Organization-name)
* insert Param(type, token, Organization-type)
* insert Reference(Organization, partof, Organization-partof)
* insert Param(active, token, Organization-active)
* insert Param(address, string, Organization-address)
* insert Own(wilayah, token, wilayah)
* rest.resource[=].searchRevInclude[+] = "Organization:partof"
* rest.resource[=].searchRevInclude[+] = "Location:organization"
* rest.resource[=].searchRevInclude[+] = "PractitionerRole:organization"
* rest.resource[=].searchRevInclude[+] = "HealthcareService:organization"
* insert OwnOperation(hierarchy, hierarchy)
* insert OwnOperation(sasaran, sasaran)
* insert OwnOperation(export, organization-export)
