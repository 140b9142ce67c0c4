Instance: sasaran-puskesmas
InstanceOf: MeasureReport
Title: "Sasaran proyeksi Puskesmas"
Description: "Sasaran tahun 2026: ibu hamil per desa, dan bayi seluruh wilayah kerja"
Usage: #example
* status = #complete
* type = #summary
* measure = "https://siklus.id/fhir/Measure/sasaran-proyeksi"
* date = "2026-01-12"
* reporter = Reference(puskesmas)
* period.start = "2026-01-01"
* period.end = "2026-12-31"
* group[0].code = $siklus-hidup#ibu-hamil "Ibu hamil"
* group[=].population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population "Initial Population"
* group[=].population.count = 61
* group[=].stratifier.code.text = "Desa/kelurahan"
* group[=].stratifier.stratum[0].value.coding.system = $sid-wilayah
* group[=].stratifier.stratum[=].value.coding.code = #9202042003
* group[=].stratifier.stratum[=].value.coding.display = "Desay"
* group[=].stratifier.stratum[=].population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population "Initial Population"
* group[=].stratifier.stratum[=].population.count = 23
* group[+].code = $siklus-hidup#bayi "Bayi"
* group[=].population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population "Initial Population"
* group[=].population.count = 55
