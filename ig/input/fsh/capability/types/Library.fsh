RuleSet: CapabilityLibrary
* insert Serve(Library)
* rest.resource[=].documentation = "Logika bersama."
* insert Registry
* insert Param(identifier, token, Library-identifier)
* insert Param(url, uri, Library-url)
* insert Param(name, string, Library-name)
* insert Param(title, string, Library-title)
* insert Param(status, token, Library-status)
* insert Param(version, token, Library-version)
* insert Param(type, token, Library-type)
