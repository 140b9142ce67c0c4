// A facility that departs from the national schedule publishes a plan of its own: the same service codes, its own edges.
Instance: rencana-setempat
InstanceOf: IlpPlanDefinition
Usage: #example
Title: "Rencana setempat: polio dan vitamin A"
Description: "Dinas Kesehatan menurunkan sebagian jadwal nasional dengan batas sendiri untuk masa tertentu"
* url = "https://dinkes.example.id/fhir/PlanDefinition/rencana-setempat"
* version = "2026.1"
* name = "RencanaSetempat"
* title = "Rencana setempat: polio dan vitamin A"
* status = #active
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol "Clinical Protocol"
* insert Sasaran(Patient)
* topic = $siklus-hidup#bayi
* effectivePeriod.start = "2026-01-01"
* effectivePeriod.end = "2026-12-31"
* relatedArtifact.type = #derived-from
* relatedArtifact.resource = "https://siklus.id/fhir/PlanDefinition/bayi-balita|0.1.0"
* insert RencanaKelompok(jangkar, "Jangkar")
* insert Jangkar(lahir, lahir, "Lahir")
* insert JangkarData(Patient, birthDate)
* insert JangkarSatu(birthDate, descending)
* insert Jangkar(bulan-vitamin-a, bulan-kalender, [["Bulan vitamin A (Februari dan Agustus)"]])
* insert JangkarKalender(2024-02-01, 6, mo)
* insert RencanaKelompok(bayi, "Bayi")
* insert Tahap(bayi)
* insert MasaKelompok(jangkar-lahir, mo, 0, 59)
* insert KelompokBerhentiBilaMeninggal
* insert RencanaLayanan(imm-opv-1, [["Imunisasi polio tetes (OPV) 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 0, 59)
* insert Tempo(mo, 0, 0)
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["Surat edaran Dinas Kesehatan (contoh)"]])
* insert RencanaLayanan(imm-opv-2, [["Imunisasi polio tetes (OPV) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 2, 59)
* insert Tempo(mo, 2, 2)
* insert Sesudah(imm-opv-1, 28, d)
* insert DiPustu
* insert DiPosyandu
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["Surat edaran Dinas Kesehatan (contoh)"]])
* insert RencanaLayanan(vita, [["Kapsul vitamin A"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan-vitamin-a, mo, 0, 0)
* insert Jendela(jangkar-lahir, mo, 6, 59)
* insert Tempo(mo, 0, 0)
* insert Bila([["Tercatat aktif"]], [["%subject.active"]])
* insert DiPosyandu
* insert TutupObat(kapsul-vitamin-a)
* insert Sumber([["Surat edaran Dinas Kesehatan (contoh)"]])
* insert Parameter([["Bulan pemberian mengikuti kalender nasional."]])
