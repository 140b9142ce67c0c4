// Building blocks of the PlanDefinitions; the form is explained in pagecontent/rencana.md, its reasons in ADR 0014.
// "[+]" opens a new entry, "[=]" continues the last one: Kelompok opens a group, Jangkar and Layanan open an action in
// it, everything else continues what was opened last.

RuleSet: Rencana(id, name)
* id = "{id}"
* url = "https://siklus.id/fhir/PlanDefinition/{id}"
* version = "0.1.0"
* name = "{name}"
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol "Clinical Protocol"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
// The date of KMK 2015/2023; services that began later say so in their ActivityDefinition.
* effectivePeriod.start = "2023-08-29"

RuleSet: Sasaran(type)
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#{type} "{type}"

RuleSet: Dasar(source)
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].citation = {source}

// ---- groups

RuleSet: RencanaKelompok(id, title)
* action[+].id = "{id}"
* action[=].title = {title}
* action[=].groupingBehavior = #logical-group

RuleSet: Tahap(stage)
* action[=].code = $siklus-hidup#{stage}

// Window of a whole group; its actions inherit it.
RuleSet: MasaKelompok(anchor, unit, low, high)
* insert MasaKelompokMulai({anchor}, {unit}, {low})
* action[=].relatedAction[=].offsetRange.high = {high} '{unit}'

RuleSet: MasaKelompokMulai(anchor, unit, low)
* action[=].relatedAction[+].actionId = "{anchor}"
* action[=].relatedAction[=].relationship = #after-start
* action[=].relatedAction[=].offsetRange.low = {low} '{unit}'

// Until the anchor, its own day included.
RuleSet: KelompokSampai(anchor)
* action[=].relatedAction[+].actionId = "{anchor}"
* action[=].relatedAction[=].relationship = #before-end

RuleSet: KelompokBila(text, expression)
* action[=].condition[+].kind = #applicability
* action[=].condition[=].expression.description = {text}
* action[=].condition[=].expression.language = #text/fhirpath
* action[=].condition[=].expression.expression = {expression}

RuleSet: KelompokBerhentiBilaMeninggal
* action[=].condition[+].kind = #stop
* action[=].condition[=].expression.description = "Meninggal"
* action[=].condition[=].expression.language = #text/fhirpath
* action[=].condition[=].expression.expression = "%subject.deceased.exists() and %subject.deceased.ofType(boolean).where($this = false).empty()"
* action[=].condition[+].kind = #stop
* action[=].condition[=].expression.description = "Tidak lagi terdaftar"
* action[=].condition[=].expression.language = #text/fhirpath
* action[=].condition[=].expression.expression = "%subject.active = false"

// ---- what conditions read

// Data that conditions read, as %id: the newest observation, active conditions, active episodes. They stand on the
// group of anchors and serve the whole plan, since an element id must not occur twice in a resource.
RuleSet: BacaPengamatan(id, code)
* action[=].input[+].id = "{id}"
* action[=].input[=].type = #Observation
* action[=].input[=].codeFilter.path = "code"
* action[=].input[=].codeFilter.code[+] = {code}
* action[=].input[=].sort.path = "effective"
* action[=].input[=].sort.direction = #descending
* action[=].input[=].limit = 1

RuleSet: BacaAtau(code)
* action[=].input[=].codeFilter.code[+] = {code}

RuleSet: BacaKondisi(id, valueset)
* action[=].input[+].id = "{id}"
* action[=].input[=].type = #Condition
* action[=].input[=].codeFilter[+].path = "code"
* action[=].input[=].codeFilter[=].valueSet = "https://siklus.id/fhir/ValueSet/{valueset}"
* action[=].input[=].codeFilter[+].path = "clinicalStatus"
* action[=].input[=].codeFilter[=].code = $condition-clinical#active

RuleSet: BacaEpisode(id, type)
* action[=].input[+].id = "{id}"
* action[=].input[=].type = #EpisodeOfCare
* action[=].input[=].codeFilter[+].path = "type"
* action[=].input[=].codeFilter[=].code = $kemkes-episodeofcare-type#{type}
* action[=].input[=].codeFilter[+].path = "status"
* action[=].input[=].codeFilter[=].code = #active

// ---- anchors

RuleSet: Jangkar(id, code, title)
* action[=].action[+].id = "jangkar-{id}"
* action[=].action[=].title = {title}
* action[=].action[=].code = $jangkar#{code}

RuleSet: Uraian(text)
* action[=].action[=].description = {text}

// Data that give the anchor its date; of several entries the first with a date counts.
RuleSet: JangkarData(type, path)
* action[=].action[=].trigger[+].type = #data-changed
* action[=].action[=].trigger[=].data.type = #{type}
* action[=].action[=].trigger[=].data.dateFilter.path = "{path}"

RuleSet: JangkarPilih(path, code)
* action[=].action[=].trigger[=].data.codeFilter[+].path = "{path}"
* action[=].action[=].trigger[=].data.codeFilter[=].code[+] = {code}

RuleSet: JangkarAtau(code)
* action[=].action[=].trigger[=].data.codeFilter[=].code[+] = {code}

RuleSet: JangkarDaftar(path, valueset)
* action[=].action[=].trigger[=].data.codeFilter[+].path = "{path}"
* action[=].action[=].trigger[=].data.codeFilter[=].valueSet = "https://siklus.id/fhir/ValueSet/{valueset}"

// Only one of several resources: the newest (descending) or the oldest (ascending).
RuleSet: JangkarSatu(path, direction)
* action[=].action[=].trigger[=].data.sort.path = "{path}"
* action[=].action[=].trigger[=].data.sort.direction = #{direction}
* action[=].action[=].trigger[=].data.limit = 1

RuleSet: JangkarKalender(first, period, unit)
* action[=].action[=].trigger[+].type = #periodic
* action[=].action[=].trigger[=].timingTiming.event = "{first}"
* action[=].action[=].trigger[=].timingTiming.repeat.frequency = 1
* action[=].action[=].trigger[=].timingTiming.repeat.period = {period}
* action[=].action[=].trigger[=].timingTiming.repeat.periodUnit = #{unit}

RuleSet: JangkarPeristiwa(name)
* action[=].action[=].trigger[+].type = #named-event
* action[=].action[=].trigger[=].name = "{name}"

RuleSet: JangkarDari(anchor, relationship, value, unit)
* insert JangkarDariNilai({anchor}, {relationship})
* action[=].action[=].relatedAction[=].offsetDuration = {value} '{unit}'

RuleSet: JangkarDariNilai(anchor, relationship)
* action[=].action[=].relatedAction[+].actionId = "{anchor}"
* action[=].action[=].relatedAction[=].relationship = #{relationship}

RuleSet: NilaiDari(path, expression)
* action[=].action[=].dynamicValue[+].path = {path}
* action[=].action[=].dynamicValue[=].expression.language = #text/fhirpath
* action[=].action[=].dynamicValue[=].expression.expression = {expression}

RuleSet: JangkarBerulang(period, unit)
* action[=].action[=].timingTiming.repeat.frequency = 1
* action[=].action[=].timingTiming.repeat.period = {period}
* action[=].action[=].timingTiming.repeat.periodUnit = #{unit}

// ---- services

RuleSet: RencanaLayanan(id, title)
* action[=].action[+].id = "{id}"
* action[=].action[=].title = {title}
* action[=].action[=].code = $layanan#{id}
* action[=].action[=].definitionCanonical = "https://siklus.id/fhir/ActivityDefinition/{id}"

// A service whose ActivityDefinition is shared with others.
RuleSet: LayananMenurut(id, activity, title)
* action[=].action[+].id = "{id}"
* action[=].action[=].title = {title}
* action[=].action[=].code = $layanan#{id}
* action[=].action[=].definitionCanonical = "https://siklus.id/fhir/ActivityDefinition/{activity}"

RuleSet: RencanaWajib
* action[=].action[=].requiredBehavior = #must
RuleSet: Pilihan
* action[=].action[=].requiredBehavior = #could
RuleSet: Sekali
* action[=].action[=].cardinalityBehavior = #single
RuleSet: Berkali
* action[=].action[=].cardinalityBehavior = #multiple

// Earliest and latest, counted from the anchor. The first window of a service stands on its main anchor.
RuleSet: Jendela(anchor, unit, low, high)
* insert JendelaTerbuka({anchor}, {unit}, {low})
* action[=].action[=].relatedAction[=].offsetRange.high = {high} '{unit}'

RuleSet: JendelaTerbuka(anchor, unit, low)
* action[=].action[=].relatedAction[+].actionId = "{anchor}"
* action[=].action[=].relatedAction[=].relationship = #after-start
* action[=].action[=].relatedAction[=].offsetRange.low = {low} '{unit}'

RuleSet: JendelaSebelum(anchor, unit, low, high)
* action[=].action[=].relatedAction[+].actionId = "{anchor}"
* action[=].action[=].relatedAction[=].relationship = #before-start
* action[=].action[=].relatedAction[=].offsetRange.low = {low} '{unit}'
* action[=].action[=].relatedAction[=].offsetRange.high = {high} '{unit}'

// Due date and last day in time, counted from the main anchor.
RuleSet: Tempo(unit, low, high)
* action[=].action[=].timingRange.low = {low} '{unit}'
* action[=].action[=].timingRange.high = {high} '{unit}'

RuleSet: TempoBerulang(unit, low, high)
* action[=].action[=].timingTiming.repeat.boundsRange.low = {low} '{unit}'
* action[=].action[=].timingTiming.repeat.boundsRange.high = {high} '{unit}'

RuleSet: SebanyakKali(count)
* action[=].action[=].timingTiming.repeat.count = {count}

RuleSet: SetiapWaktu(period, unit)
* insert JangkarBerulang({period}, {unit})

// Only after an earlier service has been given, with at least this interval.
RuleSet: Sesudah(service, value, unit)
* action[=].action[=].relatedAction[+].actionId = "{service}"
* action[=].action[=].relatedAction[=].relationship = #after
* action[=].action[=].relatedAction[=].offsetDuration = {value} '{unit}'

// The service that was missed.
RuleSet: KarenaTerlewat(service)
* action[=].action[=].relatedAction[+].actionId = "{service}"
* action[=].action[=].relatedAction[=].relationship = #after-end

RuleSet: DiPuskesmas
* insert Di(puskesmas, "Puskesmas")
RuleSet: DiPustu
* insert Di(pustu, "Puskesmas Pembantu")
RuleSet: DiPosyandu
* insert Di(posyandu, "Posyandu")
RuleSet: DiRumah
* insert Di(kunjungan-rumah, "Kunjungan rumah")

RuleSet: Di(level, display)
* action[=].action[=].extension[+].url = "https://siklus.id/fhir/StructureDefinition/jenjang-layanan"
* action[=].action[=].extension[=].valueCoding = $jenjang-layanan#{level} {display}

RuleSet: Oleh(role)
* action[=].action[=].participant[+].type = #practitioner
* action[=].action[=].participant[=].role = {role}

RuleSet: Bila(text, expression)
* action[=].action[=].condition[+].kind = #applicability
* action[=].action[=].condition[=].expression.description = {text}
* action[=].action[=].condition[=].expression.language = #text/fhirpath
* action[=].action[=].condition[=].expression.expression = {expression}

// What closes a service: each output suffices by itself; the filters of one output hold together, the codes of one
// filter are alternatives.
RuleSet: TutupKunjungan(type)
* insert TutupStatus(Encounter, finished)
* insert TutupPilih(type, $jenis-kunjungan#{type})
* insert TutupTanggal(period.start)

// A visit of this kind, but only at this level of care.
RuleSet: TutupKunjunganDi(type, level)
* insert TutupStatus(Encounter, finished)
* insert TutupPilih(type, $jenis-kunjungan#{type})
* action[=].action[=].output[=].codeFilter[+].searchParam = "jenjang-layanan"
* action[=].action[=].output[=].codeFilter[=].code[+] = $jenjang-layanan#{level}
* insert TutupTanggal(period.start)

// A visit of this kind at this level for one of these diagnoses.
RuleSet: TutupKunjunganKarena(type, level, valueset)
* insert TutupStatus(Encounter, finished)
* insert TutupPilih(type, $jenis-kunjungan#{type})
* action[=].action[=].output[=].codeFilter[+].searchParam = "jenjang-layanan"
* action[=].action[=].output[=].codeFilter[=].code[+] = $jenjang-layanan#{level}
* insert TutupDaftar(reasonCode, {valueset})
* insert TutupTanggal(period.start)

RuleSet: TutupLabel(episode, label)
* insert TutupStatus(Encounter, finished)
* action[=].action[=].output[=].codeFilter[+].searchParam = "identifier"
* action[=].action[=].output[=].codeFilter[=].code[+] = http://terminology.kemkes.go.id/CodeSystem/episodeofcare/{episode}#{label}
* insert TutupTanggal(period.start)

RuleSet: TutupLayanan(service)
* insert TutupStatus(Encounter, finished)
* insert TutupPilih(serviceType, $layanan#{service})
* insert TutupTanggal(period.start)

RuleSet: TutupImunisasi(valueset)
* insert TutupStatus(Immunization, completed)
* insert TutupDaftar(vaccineCode, {valueset})
* insert TutupTanggal(occurrence)

RuleSet: TutupPengamatan(code)
* insert TutupStatus(Observation, final)
* insert TutupAtau(#amended)
* insert TutupAtau(#corrected)
* insert TutupPilih(code, {code})
* insert TutupTanggal(effective)

RuleSet: TutupTindakan(code)
* insert TutupStatus(Procedure, completed)
* insert TutupPilih(code, {code})
* insert TutupTanggal(performed)

RuleSet: TutupSpesimen(type)
* insert TutupStatus(Specimen, available)
* insert TutupPilih(type, {type})
* insert TutupTanggal(collection.collected)

RuleSet: TutupKuesioner(questionnaire)
* insert TutupStatus(QuestionnaireResponse, completed)
* insert TutupAtau(#amended)
* insert TutupPilih(questionnaire, {questionnaire})
* insert TutupTanggal(authored)

RuleSet: TutupObat(valueset)
* insert TutupStatus(MedicationAdministration, completed)
* insert TutupDaftar(medication, {valueset})
* insert TutupTanggal(effective)
* insert TutupStatus(MedicationStatement, completed)
* insert TutupAtau(#active)
* insert TutupDaftar(medication, {valueset})
* insert TutupTanggal(effective)
* insert TutupStatus(MedicationDispense, completed)
* insert TutupDaftar(medication, {valueset})
* insert TutupTanggal(whenHandedOver)

RuleSet: TutupStatus(type, status)
* action[=].action[=].output[+].type = #{type}
* action[=].action[=].output[=].codeFilter[+].path = "status"
* action[=].action[=].output[=].codeFilter[=].code[+] = #{status}

RuleSet: TutupPilih(path, code)
* action[=].action[=].output[=].codeFilter[+].path = "{path}"
* action[=].action[=].output[=].codeFilter[=].code[+] = {code}

RuleSet: TutupDaftar(path, valueset)
* action[=].action[=].output[=].codeFilter[+].path = "{path}"
* action[=].action[=].output[=].codeFilter[=].valueSet = "https://siklus.id/fhir/ValueSet/{valueset}"

// One more code of the filter that was opened last.
RuleSet: TutupAtau(code)
* action[=].action[=].output[=].codeFilter[=].code[+] = {code}

RuleSet: TutupTanggal(path)
* action[=].action[=].output[=].dateFilter.path = "{path}"

// Where a service is written, and what in it may be set otherwise.
RuleSet: Sumber(source)
* action[=].action[=].documentation[+].type = #justification
* action[=].action[=].documentation[=].label = "sumber"
* action[=].action[=].documentation[=].citation = {source}

RuleSet: Parameter(text)
* action[=].action[=].documentation[+].type = #documentation
* action[=].action[=].documentation[=].label = "parameter"
* action[=].action[=].documentation[=].display = {text}
