Instance: specimen-request
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(specimen-request, SpecimenRequest, request, reference)
* description = "Permintaan pemeriksaan yang menjadi dasar spesimen; dipakai SATUSEHAT."
* expression = "Specimen.request"
* base[+] = #Specimen
* target[+] = #ServiceRequest
