RuleSet: CapabilityMeasure
* insert Serve(Measure)
* rest.resource[=].documentation = "Definisi indikator."
* insert Registry
* insert Param(identifier, token, Measure-identifier)
* insert Param(url, uri, Measure-url)
* insert Param(name, string, Measure-name)
* insert Param(title, string, Measure-title)
* insert Param(status, token, Measure-status)
* insert Param(version, token, Measure-version)
* insert Param(date, date, Measure-date)
* rest.resource[=].searchRevInclude[+] = "MeasureReport:measure"
