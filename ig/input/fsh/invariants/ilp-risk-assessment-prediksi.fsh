Invariant: ilp-risk-assessment-prediksi
Description: "Penilaian risiko tanpa prediksi: isi prediction dengan hasil, peluang, atau tingkat risikonya"
Severity: #warning
Expression: "prediction.exists() or (status = 'final').not()"
