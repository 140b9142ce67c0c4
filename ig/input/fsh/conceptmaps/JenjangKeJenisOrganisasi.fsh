Instance: jenjang-layanan-ke-organization-type
InstanceOf: ConceptMap
Usage: #definition
* url = "https://siklus.id/fhir/ConceptMap/jenjang-layanan-ke-organization-type"
* version = "0.1.0"
* name = "JenjangKeJenisOrganisasi"
* title = "Jenjang layanan ke jenis organisasi Kemkes"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* description = "Padanan jenjang layanan ILP dengan kode organization-type yang dikenal SATUSEHAT."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* sourceUri = "https://siklus.id/fhir/ValueSet/jenjang-layanan"
* targetUri = "https://siklus.id/fhir/ValueSet/jenis-organisasi"
* group.source = "https://siklus.id/fhir/CodeSystem/jenjang-layanan"
* group.target = "http://terminology.kemkes.go.id/CodeSystem/organization-type"
* insert MapsTo(dinkes, 129, "Dinas Kesehatan")
* insert MapsTo(puskesmas, 102, "Pusat Kesehatan Masyarakat")
* insert MapsTo(pustu, OT000002, "Pustu")
* insert MapsTo(posyandu, 131, "Posyandu")
// A visit to a house happens in no organization.
* group.element[+].code = #kunjungan-rumah
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "Kunjungan rumah bukan organisasi; di SATUSEHAT hanya tampak pada lokasi kunjungan."
