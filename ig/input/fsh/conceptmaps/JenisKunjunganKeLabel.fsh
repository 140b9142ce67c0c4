Instance: jenis-kunjungan-ke-label
InstanceOf: ConceptMap
Usage: #definition
* insert Peta(jenis-kunjungan-ke-label, JenisKunjunganKeLabel, [["Jenis kunjungan ke label kunjungan SATUSEHAT"]])
* description = "Label yang ditulis pada Encounter.identifier bagi SATUSEHAT. anc-k1 mempunyai dua: K1M bila kontak pertama di trimester 1, selain itu K1A. Batas trimester 1 (12 minggu 0 hari atau 12 minggu 6 hari) tidak ditetapkan sumber dan menjadi parameter."
* sourceUri = "https://siklus.id/fhir/ValueSet/jenis-kunjungan"
* targetUri = "https://siklus.id/fhir/ValueSet/label-kunjungan"
* insert KelompokPeta(0, "https://siklus.id/fhir/CodeSystem/jenis-kunjungan", "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC")
* insert Padanan(0, anc-k1, K1M, [["Kunjungan pertama (murni)"]], narrower)
* insert CatatanPadanan(0, [["Kontak pertama kehamilan ini di trimester 1."]])
* insert PadananLain(0, K1A, [["Kunjungan pertama (akses)"]], narrower)
* insert CatatanPadanan(0, [["Kontak pertama kehamilan ini sesudah trimester 1."]])
* insert Padanan(0, anc-k2, K2, [["Kunjungan ke-2"]], equivalent)
* insert Padanan(0, anc-k3, K3, [["Kunjungan ke-3"]], equivalent)
* insert Padanan(0, anc-k4, K4, [["Kunjungan ke-4"]], equivalent)
* insert Padanan(0, anc-k5, K5, [["Kunjungan ke-5"]], equivalent)
* insert Padanan(0, anc-k6, K6, [["Kunjungan ke-6"]], equivalent)
* insert TanpaPadanan(0, anc-lain, [["Kunjungan ketujuh dan seterusnya tidak mempunyai label SATUSEHAT."]])
* insert KelompokPeta(1, "https://siklus.id/fhir/CodeSystem/jenis-kunjungan", "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate")
* insert TanpaPadanan(1, kn0, [["Tidak terlihat pada contoh SATUSEHAT."]])
* insert Padanan(1, kn1, KN1, [["Kunjungan neonatal 1"]], equivalent)
* insert Padanan(1, kn2, KN2, [["Kunjungan neonatal 2"]], equivalent)
* insert Padanan(1, kn3, KN3, [["Kunjungan neonatal 3"]], equivalent)
* insert KelompokPeta(2, "https://siklus.id/fhir/CodeSystem/jenis-kunjungan", "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium")
* insert Padanan(2, kf1, KF1, [["Kunjungan nifas 1"]], equivalent)
* insert CatatanPadanan(2, [["Nilainya disusun menurut nama kunjungan; contoh SATUSEHAT tidak terlihat."]])
* insert Padanan(2, kf2, KF2, [["Kunjungan nifas 2"]], equivalent)
* insert CatatanPadanan(2, [["Nilainya disusun menurut nama kunjungan; contoh SATUSEHAT tidak terlihat."]])
* insert Padanan(2, kf3, KF3, [["Kunjungan nifas 3"]], equivalent)
* insert CatatanPadanan(2, [["Nilainya disusun menurut nama kunjungan; contoh SATUSEHAT tidak terlihat."]])
* insert Padanan(2, kf4, KF4, [["Kunjungan nifas 4"]], equivalent)
* insert CatatanPadanan(2, [["Nilainya disusun menurut nama kunjungan; contoh SATUSEHAT tidak terlihat."]])
