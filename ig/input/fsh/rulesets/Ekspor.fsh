// Parameters of a bulk export, as FHIR Bulk Data Access 3.0 has them; the values of lists may be repeated or separated by commas.
RuleSet: EksporMasukan(name, max, type, text)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = {text}

RuleSet: Ekspor(code, resource)
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #{code}
* resource = #{resource}
* system = false
* type = false
* instance = true
* insert EksporMasukan(_outputFormat, 1, string, [["application/fhir+ndjson (bawaan), application/ndjson, atau ndjson."]])
* insert EksporMasukan(_since, 1, instant, [["Hanya yang berubah sesudah waktu ini. transactionTime dari manifes sebelumnya persis: tidak ada yang terlewat."]])
* insert EksporMasukan(_until, 1, instant, [["Hanya yang berubah sebelum waktu ini."]])
* insert EksporMasukan(_type, *, string, [["Tipe yang diekspor, dipisah koma; tanpa nilai berarti semua yang boleh dibaca pemilik token."]])
* insert EksporMasukan(_typeFilter, *, string, [["Satu pencarian, misalnya Observation?code=http://loinc.org|8302-2; beberapa untuk satu tipe berarti salah satu terpenuhi."]])
* insert EksporMasukan(_elements, *, string, [["Elemen teratas yang disertakan, misalnya birthDate atau Patient.birthDate; sumber dayanya diberi tag SUBSETTED."]])
* insert EksporMasukan(includeAssociatedData, *, code, [["LatestProvenanceResources atau RelevantProvenanceResources."]])
* insert EksporMasukan(allowPartialManifests, 1, boolean, [["true: manifes boleh berhalaman, dan halaman yang penuh boleh diberikan sebelum ekspor selesai."]])
* insert EksporMasukan(organizeOutputBy, 1, string, [["Patient: isi berkas urut menurut orang, masing-masing diawali Parameters dengan header yang merujuknya. Rekam yang tidak merujuk Patient tidak ikut."]])
