Instance: wilayah
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(wilayah, Wilayah, wilayah, token)
* description = "Kode kecamatan atau desa/kelurahan pada alamat (Kemendagri, tanpa titik)."
* expression = "Patient.address.extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value | Organization.address.extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value | Location.address.extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value"
* base[+] = #Patient
* base[+] = #Organization
* base[+] = #Location
