CodeSystem: KemkesCompositionSection
Id: kemkes-composition-section
Title: "Bagian formulir (Kemkes)"
Description: "Bagian formulir skrining dan pelaporan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Form sections of the ministry, http://terminology.kemkes.go.id/CodeSystem/composition-section)
* ^caseSensitive = true
* ^content = #fragment
* #COS000001 "Keadaan Saat Masuk"
* #COS000002 "Kondisi Medis/Faktor Risiko"
* #COS000003 "Pengambilan Spesimen"
* #COS000004 "Hasil Pemeriksaan Laboratorium"
* #COS000005 "Form Keluar"
* #COS000006 "Deteksi Dini Hipertensi"
* #COS000007 "Deteksi Dini Obesitas"
* #COS000008 "Deteksi Dini Penyakit Jantung"
* #COS000009 "Deteksi Dini Diabetes Melitus"
* #COS000010 "Deteksi Dini Stroke"
* #COS000011 "Deteksi Dini Asam Urat"
* #COS000012 "Deteksi Dini Kanker"
* #COS000013 "Deteksi Dini Thalassemia"
* #COS000014 "Deteksi dini PPOK"
* #COS000015 "Deteksi Dini Gangguan Penglihatan"
* #COS000016 "Deteksi Dini Gangguan Pendengaran"
