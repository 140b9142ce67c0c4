Instance: encounter-klaster
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(encounter-klaster, EncounterKlaster, klaster, token)
* description = "Klaster ILP yang memberi layanan."
* expression = "Encounter.extension.where(url = 'https://siklus.id/fhir/StructureDefinition/klaster').value"
* base[+] = #Encounter
