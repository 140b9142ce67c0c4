RuleSet: CapabilityLocation
* insert Serve(Location)
* rest.resource[=].documentation = "Tempat: wilayah administrasi, ruang fasilitas, dan rumah."
* insert ValidatedAgainst(ilp-location)
* insert Registry
* insert Param(identifier, token, Location-identifier)
* insert Param(name, string, Location-name)
* insert Param(type, token, Location-type)
* insert Param(status, token, Location-status)
* insert Reference(Location, organization, Location-organization)
* insert Reference(Location, partof, Location-partof)
* insert Param(address, string, Location-address)
* insert Own(wilayah, token, wilayah)
* rest.resource[=].searchRevInclude[+] = "Location:partof"
* insert OwnOperation(hierarchy, hierarchy)
* insert OwnOperation(export, location-export)
