// URLs that only the measurements use; shared ones are in aliases.fsh.
Alias: $pengukuran = https://siklus.id/fhir/CodeSystem/pengukuran
