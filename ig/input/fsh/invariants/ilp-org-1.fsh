Invariant: ilp-org-1
Description: "Jenis organisasi harus memakai kode Kemkes atau HL7 organization-type"
* severity = #error
* expression = "type.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/organization-type' or system = 'http://terminology.hl7.org/CodeSystem/organization-type').exists()"
* insert EnglishText([["The organization type must use a code of Kemkes or HL7 organization-type"]])
