Invariant: ilp-plan-isi
Description: "Tindakan adalah satu jangkar atau satu layanan: isi code dengan tepat satu kode dari CodeSystem jangkar atau layanan"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jangkar' or system = 'https://siklus.id/fhir/CodeSystem/layanan').count() = 1"
* insert EnglishText([["An action is one anchor or one service: give exactly one code of jangkar or layanan"]])
