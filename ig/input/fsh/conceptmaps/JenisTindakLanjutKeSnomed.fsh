Instance: jenis-tindak-lanjut-ke-snomed
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(jenis-tindak-lanjut-ke-snomed, JenisTindakLanjutKeSnomed, [["Jenis tindak lanjut ke SNOMED CT"]])
* description = "Kode yang dipakai SATUSEHAT pada ServiceRequest.code rencana tindak lanjut. Yang tidak disebut adalah kerja kader, yang tidak dikirim."
* sourceUri = "https://siklus.id/fhir/ValueSet/jenis-tindak-lanjut"
* targetUri = "https://siklus.id/fhir/ValueSet/permintaan"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/jenis-tindak-lanjut", "http://snomed.info/sct")
* insert Padanan(0, pemeriksaan-ulang, 185389009, [["Follow-up visit"]], equivalent)
* insert Padanan(0, rujuk-pustu, 737492002, [["Outpatient care management"]], wider)
* insert Padanan(0, rujuk-puskesmas, 737492002, [["Outpatient care management"]], wider)
* insert Padanan(0, rujuk-rs, 737492002, [["Outpatient care management"]], relatedto)
* insert CatatanPadanan(0, [["Rujukan rawat jalan."]])
* insert PadananLain(0, 737481003, [["Inpatient care management"]], relatedto)
* insert CatatanPadanan(0, [["Rujukan rawat inap."]])
