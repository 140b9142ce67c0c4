Invariant: ilp-risk-assessment-prediksi
Description: "Penilaian risiko tanpa prediksi: isi prediction dengan hasil, peluang, atau tingkat risikonya"
* severity = #warning
* expression = "prediction.exists() or (status = 'final').not()"
* insert EnglishText([["A risk assessment without a prediction: give its outcome, probability, or qualitative risk"]])
