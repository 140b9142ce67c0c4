// The two people of $merge and $undo-merge, each named in one of two ways (FHIR R5, patient-operation-merge).

RuleSet: MergedPeople
* insert MergedPerson(source-patient, [[Orang yang digantikan; menjadi tidak aktif dan menunjuk penggantinya.]])
* insert MergedPerson(target-patient, [[Orang yang tetap.]])

RuleSet: MergedPerson(name, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[=].documentation = "{documentation} Patient/id; atau dengan {name}-identifier, tidak dengan keduanya."
* parameter[+].name = #{name}-identifier
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].type = #Identifier
* parameter[=].documentation = "Nomor dengan system dan value; bersama-sama harus menunjuk tepat satu orang yang boleh Anda gabungkan."
