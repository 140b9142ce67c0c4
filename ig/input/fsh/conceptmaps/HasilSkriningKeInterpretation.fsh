Instance: hasil-skrining-ke-interpretation
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(hasil-skrining-ke-interpretation, HasilSkriningKeInterpretation, [["Kesimpulan skrining ke interpretasi HL7"]])
* description = "Interpretasi (Observation.interpretation) yang dipakai SATUSEHAT pada hasil pemeriksaan."
* sourceUri = "https://siklus.id/fhir/ValueSet/hasil-skrining"
* targetUri = "http://hl7.org/fhir/ValueSet/observation-interpretation"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/hasil-skrining", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation")
* insert Padanan(0, normal, N, [["Normal"]], equivalent)
* insert Padanan(0, perlu-edukasi, A, [["Abnormal"]], wider)
* insert Padanan(0, perlu-pemeriksaan, A, [["Abnormal"]], wider)
* insert Padanan(0, rujuk, A, [["Abnormal"]], wider)
* insert Padanan(0, rujuk-segera, AA, [["Critical abnormal"]], wider)
* insert Padanan(0, tidak-terklasifikasi, IND, [["Indeterminate"]], wider)
* insert Padanan(0, tidak-dapat-dinilai, IND, [["Indeterminate"]], wider)
