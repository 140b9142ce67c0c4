Instance: organization-export
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/organization-export"
* name = "OrganizationExport"
* title = "Ekspor massal satu fasilitas dan semua di bawahnya"
* description = "Mengekspor rekam yang dikelola fasilitas ini dan semua fasilitas di bawahnya menurut partOf, beserta orangnya, sejauh boleh dibaca pemilik token. Kirim dengan Prefer: respond-async; jawabannya 202 dengan Content-Location, seperti $export pada FHIR Bulk Data Access 3.0."
* insert Ekspor(export, Organization)
