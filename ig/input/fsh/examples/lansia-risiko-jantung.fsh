Instance: lansia-risiko-jantung
InstanceOf: IlpRiskAssessment
Title: "Risiko penyakit jantung"
Description: "Prediksi risiko kardiovaskular 10 tahun"
Usage: #example
* status = #final
* code = $sct#709510001 "Assessment of risk for disease"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* occurrenceDateTime = "2026-09-15T01:35:00+00:00"
* performer = Reference(Practitioner/dokter)
* basis = Reference(Observation/lansia-tekanan-darah)
* prediction.outcome.text = "Penyakit kardiovaskular dalam 10 tahun"
* prediction.qualitativeRisk = $risk-probability#moderate "Moderate likelihood"
* mitigation = "Obat antihipertensi teratur, berhenti merokok, kurangi garam"
