Instance: location-export
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/location-export"
* name = "LocationExport"
* title = "Ekspor massal penduduk satu wilayah"
* description = "Mengekspor orang yang beralamat di wilayah ini atau di wilayah di bawahnya menurut partOf, beserta rekamnya, sejauh boleh dibaca pemilik token. Kirim dengan Prefer: respond-async; jawabannya 202 dengan Content-Location, seperti $export pada FHIR Bulk Data Access 3.0."
* insert Ekspor(export, Location)
