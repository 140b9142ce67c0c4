Instance: encounter-jenjang-layanan
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(encounter-jenjang-layanan, EncounterJenjangLayanan, jenjang-layanan, token)
* description = "Jenjang tempat layanan diberikan: puskesmas, pustu, posyandu, kunjungan-rumah."
* expression = "Encounter.extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').value"
* base[+] = #Encounter
