Instance: wilayah
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(wilayah, Wilayah, wilayah, token)
* description = "Kode kecamatan atau desa/kelurahan pada alamat yang berlaku (Kemendagri, tanpa titik). Alamat dengan use old tidak dicari."
* expression = "Patient.address.where(use.empty() or use != 'old').extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value | Organization.address.where(use.empty() or use != 'old').extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value | Location.address.where(use.empty() or use != 'old').extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.where(url = 'district' or url = 'village').value"
* base[+] = #Patient
* base[+] = #Organization
* base[+] = #Location
