Instance: layanan-setempat-vitamin-a
InstanceOf: IlpActivityDefinition
Usage: #example
Title: "Layanan setempat: kapsul vitamin A"
Description: "Layanan nasional dengan pelaksana dan takaran yang ditulis Dinas Kesehatan"
* url = "https://dinkes.example.id/fhir/ActivityDefinition/layanan-setempat-vitamin-a"
* version = "2026.1"
* name = "LayananSetempatVitaminA"
* title = "Kapsul vitamin A"
* status = #active
* kind = #MedicationRequest
* intent = #plan
* code = $layanan#vita "Kapsul vitamin A"
* insert Berlaku(2026-01-01, [["Surat edaran Dinas Kesehatan (contoh)"]])
* insert Tempat(posyandu, "Posyandu")
* insert Pelaksana($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* productCodeableConcept = $kfa#93001118 "Retinol Palmitate 100.000 IU Kapsul Lunak (KIMIA FARMA)"
* dosage.text = "Umur 6-11 bulan: satu kapsul 100.000 IU"
