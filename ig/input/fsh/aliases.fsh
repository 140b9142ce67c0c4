// Every URL that the FSH sources use. Names are shared by all files: add here, never inline.

// Identifier systems, national
Alias: $nik = https://fhir.kemkes.go.id/id/nik
Alias: $nik-ibu = https://fhir.kemkes.go.id/id/nik-ibu
Alias: $kk = https://fhir.kemkes.go.id/id/kk
Alias: $paspor = https://fhir.kemkes.go.id/id/paspor
Alias: $ihs-number = https://fhir.kemkes.go.id/id/ihs-number
Alias: $nakes-his-number = https://fhir.kemkes.go.id/id/nakes-his-number
Alias: $str-kki-number = https://fhir.kemkes.go.id/id/str-kki-number
Alias: $sip-number = https://fhir.kemkes.go.id/id/sip-number
Alias: $org-number = https://fhir.kemkes.go.id/id/org-number
Alias: $label-anc = http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC
Alias: $label-neonatal = http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate
Alias: $label-nifas = http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium

// Identifier systems, ours
Alias: $sid-wilayah = https://siklus.id/fhir/sid/wilayah
Alias: $sid-kode-fasyankes = https://siklus.id/fhir/sid/kode-fasyankes
Alias: $sid-rumah = https://siklus.id/fhir/sid/rumah
Alias: $sid-no-jkn = https://siklus.id/fhir/sid/no-jkn

// Code systems, ours
Alias: $klaster = https://siklus.id/fhir/CodeSystem/klaster
Alias: $jenjang-layanan = https://siklus.id/fhir/CodeSystem/jenjang-layanan
Alias: $siklus-hidup = https://siklus.id/fhir/CodeSystem/siklus-hidup
Alias: $jenis-kunjungan = https://siklus.id/fhir/CodeSystem/jenis-kunjungan
Alias: $alasan-layanan-terlewat = https://siklus.id/fhir/CodeSystem/alasan-layanan-terlewat
Alias: $alasan-kunjungan-rumah = https://siklus.id/fhir/CodeSystem/alasan-kunjungan-rumah
Alias: $hasil-kunjungan-rumah = https://siklus.id/fhir/CodeSystem/hasil-kunjungan-rumah
Alias: $status-gizi = https://siklus.id/fhir/CodeSystem/status-gizi
Alias: $kenaikan-berat-badan = https://siklus.id/fhir/CodeSystem/kenaikan-berat-badan
Alias: $hasil-skrining-tb = https://siklus.id/fhir/CodeSystem/hasil-skrining-tb
Alias: $hasil-skrining = https://siklus.id/fhir/CodeSystem/hasil-skrining
Alias: $kelayakan-hamil = https://siklus.id/fhir/CodeSystem/kelayakan-hamil
Alias: $faktor-risiko-4t = https://siklus.id/fhir/CodeSystem/faktor-risiko-4t
Alias: $jenis-tindak-lanjut = https://siklus.id/fhir/CodeSystem/jenis-tindak-lanjut
Alias: $status-tindak-lanjut = https://siklus.id/fhir/CodeSystem/status-tindak-lanjut
Alias: $jenis-rujukan = https://siklus.id/fhir/CodeSystem/jenis-rujukan
Alias: $tanda-bahaya = https://siklus.id/fhir/CodeSystem/tanda-bahaya
Alias: $kelompok-penyakit-skdr = https://siklus.id/fhir/CodeSystem/kelompok-penyakit-skdr
Alias: $simpus-contoh = https://siklus.id/fhir/CodeSystem/simpus-contoh

// Code systems, Kementerian Kesehatan
Alias: $kemkes-organization-type = http://terminology.kemkes.go.id/CodeSystem/organization-type
Alias: $kemkes-location-type = http://terminology.kemkes.go.id/CodeSystem/location-type
Alias: $kemkes-medication-type = http://terminology.kemkes.go.id/CodeSystem/medication-type
Alias: $kemkes-medication-form = http://terminology.kemkes.go.id/CodeSystem/medication-form
Alias: $kemkes-immunization-reason = http://terminology.kemkes.go.id/CodeSystem/immunization-reason
Alias: $kemkes-immunization-timing = http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing
Alias: $kemkes-immunization-status-reason = http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason
Alias: $kemkes-immunization-funding = http://terminology.kemkes.go.id/CodeSystem/immunization-fundingSource
Alias: $kemkes-care-plan-category = http://terminology.kemkes.go.id/CodeSystem/care-plan-category
Alias: $kemkes-composition-type = http://terminology.kemkes.go.id/CodeSystem/composition-type
Alias: $kemkes-composition-section = http://terminology.kemkes.go.id/CodeSystem/composition-section
Alias: $kemkes-episodeofcare-type = http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type
Alias: $kemkes-encounter-class = http://terminology.kemkes.go.id/CodeSystem/encounter-class
Alias: $kemkes-discharge-disposition = http://terminology.kemkes.go.id/CodeSystem/discharge-disposition
Alias: $kemkes-clinical-term = http://terminology.kemkes.go.id/CodeSystem/clinical-term
Alias: $kemkes-examination = http://terminology.kemkes.go.id/CodeSystem/examination
Alias: $kfa = http://sys-ids.kemkes.go.id/kfa

// Code systems, international
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $icd10 = http://hl7.org/fhir/sid/icd-10
Alias: $icd9cm = http://hl7.org/fhir/sid/icd-9-cm
Alias: $cvx = http://hl7.org/fhir/sid/cvx
Alias: $ucum = http://unitsofmeasure.org
Alias: $bcp47 = urn:ietf:bcp:47
Alias: $v3-ActCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $v3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $v3-ParticipationType = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $v3-MaritalStatus = http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
Alias: $v2-0131 = http://terminology.hl7.org/CodeSystem/v2-0131
Alias: $hl7-organization-type = http://terminology.hl7.org/CodeSystem/organization-type
Alias: $location-physical-type = http://terminology.hl7.org/CodeSystem/location-physical-type
Alias: $diagnosis-role = http://terminology.hl7.org/CodeSystem/diagnosis-role
Alias: $discharge-disposition = http://terminology.hl7.org/CodeSystem/discharge-disposition

// Extensions
Alias: $translation = http://hl7.org/fhir/StructureDefinition/translation
