Instance: patient-birth-order
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(patient-birth-order, PatientBirthOrder, birth-order, number)
* description = "Urutan lahir (0 tunggal, 1 dan seterusnya kembar): dengan NIK ibu dan tanggal lahir menunjuk tepat satu bayi yang belum mempunyai NIK."
* expression = "(Patient.multipleBirth as integer)"
* base[+] = #Patient
