Instance: immunization-encounter
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(immunization-encounter, ImmunizationEncounter, encounter, reference)
* description = "Kunjungan tempat imunisasi dicatat; FHIR R4 tidak menyediakannya untuk Immunization."
* expression = "Immunization.encounter"
* base[+] = #Immunization
* target[+] = #Encounter
