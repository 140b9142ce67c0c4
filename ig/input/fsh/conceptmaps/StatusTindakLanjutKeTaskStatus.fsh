Instance: status-tindak-lanjut-ke-task-status
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(status-tindak-lanjut-ke-task-status, StatusTindakLanjutKeTaskStatus, [["Status tindak lanjut ke Task.status"]])
* description = "Status FHIR bagi tiap keadaan tindak lanjut. Terlewat tidak disimpan sebagai status: ia terbaca dari tanggal."
* sourceUri = "https://siklus.id/fhir/ValueSet/status-tindak-lanjut"
* targetUri = "http://hl7.org/fhir/ValueSet/task-status"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/status-tindak-lanjut", "http://hl7.org/fhir/task-status")
* insert Padanan(0, belum, requested, [["Requested"]], equivalent)
* insert Padanan(0, terjadwal, accepted, [["Accepted"]], wider)
* insert Padanan(0, terlewat, requested, [["Requested"]], wider)
* insert Padanan(0, dirujuk, in-progress, [["In Progress"]], wider)
* insert Padanan(0, selesai, completed, [["Completed"]], equivalent)
* insert Padanan(0, batal, cancelled, [["Cancelled"]], equivalent)
