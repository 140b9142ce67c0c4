Invariant: ilp-kr-jenis
Description: "Kunjungan rumah menyebut jenisnya: kunjungan-rumah-rutin, kunjungan-rumah-khusus, kunjungan-rumah-nakes, atau perawatan-di-rumah"
* severity = #error
* expression = "type.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jenis-kunjungan' and (code.startsWith('kunjungan-rumah-') or code = 'perawatan-di-rumah')).exists()"
* insert EnglishText([["A home visit names its kind"]])
