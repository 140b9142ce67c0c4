// A transaction Bundle as a SIMPUS composes it: every entry finds its resource by a number of the SIMPUS, so that it can be sent late, twice, and before
// what happened earlier.
import crypto from 'node:crypto';
import { JENIS, JENJANG, KLASTER, SIKLUS, SISTEM, istilah, jumlah, koding, konsep, loinc, snomed } from './istilah.mjs';

export const PUSKESMAS = 'P92020401';

export class Kiriman {
  constructor(nama) {
    this.nama = nama;
    this.bundle = { resourceType: 'Bundle', type: 'transaction', entry: [] };
  }

  /** Stored unless it is there: for what never changes, and for what this Bundle only needs to be there. */
  bilaBelumAda(resource, dengan) {
    const condition = `identifier=${pengenal(resource, dengan)}`;
    return this.entri(resource, { method: 'POST', url: resource.resourceType, ifNoneExist: condition });
  }

  /** The state that counts from now on. Over the whole chain one Bundle alone says so of a resource, or the order would matter. */
  keadaanTerakhir(resource) {
    const condition = pengenal(resource).replace('|', '%7C');
    return this.entri(resource, { method: 'PUT', url: `${resource.resourceType}?identifier=${condition}` });
  }

  entri(resource, request) {
    const fullUrl = `urn:uuid:${uuid(`${resource.resourceType} ${pengenal(resource)}`)}`;
    if (!this.bundle.entry.some((entry) => entry.fullUrl === fullUrl)) this.bundle.entry.push({ fullUrl, resource, request });
    return { reference: fullUrl };
  }

  kunjungan(isi) {
    return new Kunjungan(this, isi);
  }
}

/** A visit that is over, and what was found and done at it. */
class Kunjungan {
  constructor(kiriman, { nomor, pasien, jenis, klaster, jenjang, petugas, tempat, fasilitas, mulai, menit = 20, label, episode, kelas = 'AMB', alasan }) {
    this.kiriman = kiriman;
    this.nomor = nomor;
    this.pasien = pasien;
    this.petugas = { reference: `Practitioner/${petugas}` };
    this.tempat = typeof tempat === 'string' ? { reference: `Location/${tempat}` } : tempat;
    this.mulai = mulai;
    this.butir = 0;
    const period = { start: jam(mulai, 0), end: jam(mulai, menit) };
    this.ref = kiriman.keadaanTerakhir({
      resourceType: 'Encounter',
      extension: [
        { url: `${SIKLUS}/StructureDefinition/klaster`, valueCoding: koding(`${SIKLUS}/CodeSystem/klaster`, klaster, KLASTER[klaster]) },
        { url: `${SIKLUS}/StructureDefinition/jenjang-layanan`, valueCoding: koding(`${SIKLUS}/CodeSystem/jenjang-layanan`, jenjang, JENJANG[jenjang]) },
      ],
      identifier: [{ system: sysIds('encounter'), value: nomor }, ...(label ? [{ system: label[0], value: label[1] }] : [])],
      status: 'finished',
      statusHistory: [
        { status: 'arrived', period: { start: jam(mulai, 0), end: jam(mulai, 5) } },
        { status: 'in-progress', period: { start: jam(mulai, 5), end: jam(mulai, menit) } },
        { status: 'finished', period: { start: jam(mulai, menit), end: jam(mulai, menit) } },
      ],
      class: koding(`${SISTEM.hl7}/v3-ActCode`, kelas, { AMB: 'ambulatory', HH: 'home health', IMP: 'inpatient encounter' }[kelas]),
      type: [konsep(`${SIKLUS}/CodeSystem/jenis-kunjungan`, jenis, JENIS[jenis])],
      subject: pasien,
      ...(episode ? { episodeOfCare: [episode] } : {}),
      participant: [{ type: [konsep(`${SISTEM.hl7}/v3-ParticipationType`, 'ATND', 'attender')], individual: this.petugas }],
      period,
      ...(alasan ? { reasonCode: [konsep(SISTEM.icd10, ...alasan)] } : {}),
      location: [{ location: this.tempat }],
      serviceProvider: { reference: `Organization/${fasilitas}` },
    });
  }

  amati(golongan, code, hasil) {
    const display = { 'vital-signs': 'Vital Signs', survey: 'Survey', exam: 'Exam', laboratory: 'Laboratory' }[golongan];
    return this.tambah('observation', {
      resourceType: 'Observation',
      status: 'final',
      category: [konsep(`${SISTEM.hl7}/observation-category`, golongan, display)],
      code,
      subject: this.pasien,
      encounter: this.ref,
      effectiveDateTime: jam(this.mulai, 8),
      issued: jam(this.mulai, 9),
      performer: [this.petugas],
      ...hasil,
    });
  }

  vital(code, display, value, unit, ucum) {
    this.amati('vital-signs', loinc(code, display), { valueQuantity: jumlah(value, unit, ucum) });
    return this;
  }

  periksa(code, hasil) {
    this.amati('exam', code, hasil);
    return this;
  }

  tanya(code, hasil) {
    this.amati('survey', code, hasil);
    return this;
  }

  lab(code, display, value, unit, ucum) {
    this.amati('laboratory', loinc(code, display), { valueQuantity: jumlah(value, unit, ucum) });
    return this;
  }

  tekananDarah(sistolik, diastolik) {
    return this.vital('8480-6', 'Systolic blood pressure', sistolik, 'mmHg', 'mm[Hg]').vital('8462-4', 'Diastolic blood pressure', diastolik, 'mmHg', 'mm[Hg]');
  }

  berat(kg) {
    return this.vital('29463-7', 'Body weight', kg, 'kg');
  }

  /** N (true) or T (false); a text instead says why it cannot be told: first weighing (B) or not weighed last month (O). */
  kenaikanBerat(hasil) {
    return this.periksa(istilah('OC000012', 'Kenaikan Berat Badan Adekuat'), typeof hasil === 'boolean' ? { valueBoolean: hasil } : { dataAbsentReason: hasil });
  }

  diagnosis(code, display) {
    this.tambah('condition', {
      resourceType: 'Condition',
      clinicalStatus: konsep(`${SISTEM.hl7}/condition-clinical`, 'active', 'Active'),
      category: [konsep(`${SISTEM.hl7}/condition-category`, 'encounter-diagnosis', 'Encounter Diagnosis')],
      code: konsep(SISTEM.icd10, code, display),
      subject: this.pasien,
      encounter: this.ref,
      recordedDate: jam(this.mulai, 12),
    });
    return this;
  }

  tindakan(code, category) {
    this.tambah('procedure', {
      resourceType: 'Procedure',
      status: 'completed',
      ...(category ? { category } : {}),
      code,
      subject: this.pasien,
      encounter: this.ref,
      performedPeriod: { start: jam(this.mulai, 10), end: jam(this.mulai, 14) },
      performer: [{ actor: this.petugas }],
    });
    return this;
  }

  konseling() {
    return this.tindakan(snomed('409073007', 'Education'), snomed('409063005', 'Counselling'));
  }

  imunisasi(vaksin, dosis, { program = ['IM-Dasar', 'Imunisasi Program Rutin Dasar'], seri } = {}) {
    const tahun = Number(this.mulai.slice(0, 4));
    this.tambah('immunization', {
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: { coding: vaksin },
      patient: this.pasien,
      encounter: this.ref,
      occurrenceDateTime: jam(this.mulai, 10),
      recorded: jam(this.mulai, 11),
      primarySource: true,
      location: this.tempat,
      lotNumber: `${tahun}0${this.butir}${this.mulai.slice(5, 7)}`,
      expirationDate: `${tahun + 2}-01-31`,
      performer: [{ function: konsep(`${SISTEM.hl7}/v2-0443`, 'AP', 'Administering Provider'), actor: this.petugas }],
      reasonCode: [
        { coding: [koding(`${SISTEM.kemkes}/immunization-reason`, ...program), koding(`${SISTEM.kemkes}/immunization-routine-timing`, 'IM-Ideal', 'Imunisasi Ideal')] },
      ],
      protocolApplied: [{ ...(seri ? { series: seri } : {}), doseNumberPositiveInt: dosis }],
    });
    return this;
  }

  vitaminA() {
    this.tambah('medication-administration', {
      resourceType: 'MedicationAdministration',
      status: 'completed',
      medicationCodeableConcept: konsep(SISTEM.kfa, '93001118', 'Retinol Palmitate 100.000 IU Kapsul Lunak (KIMIA FARMA)'),
      subject: this.pasien,
      context: this.ref,
      effectiveDateTime: jam(this.mulai, 10),
      performer: [{ actor: this.petugas }],
    });
    return this;
  }

  kuesioner(questionnaire, item, status = 'completed') {
    this.tambah('QuestionnaireResponse', {
      resourceType: 'QuestionnaireResponse',
      questionnaire,
      status,
      subject: this.pasien,
      encounter: this.ref,
      authored: jam(this.mulai, 15),
      author: this.petugas,
      source: this.pasien,
      item,
    });
    return this;
  }

  tambah(jenis, resource) {
    this.butir += 1;
    const identifier = { system: sysIds(jenis), value: `${this.nomor}-${this.butir}` };
    return this.kiriman.bilaBelumAda({
      resourceType: resource.resourceType,
      identifier: resource.resourceType === 'QuestionnaireResponse' ? identifier : [identifier],
      ...resource,
    });
  }
}

export function sysIds(jenis) {
  return `http://sys-ids.kemkes.go.id/${jenis}/${PUSKESMAS}`;
}

/** @param mulai local time in Papua, yyyy-mm-ddThh:mm; kept with its offset, since a service day is a local day */
export function jam(mulai, menit) {
  const at = new Date(Date.parse(`${mulai}:00Z`) + menit * 60000);
  return `${at.toISOString().slice(0, 19)}+09:00`;
}

/** @param system of the identifier that finds it; the first one, when not given */
function pengenal(resource, system) {
  const all = [].concat(resource.identifier);
  const found = system ? all.find((identifier) => identifier.system === system) : all[0];
  return `${found.system}|${found.value}`;
}

function uuid(nama) {
  const h = crypto.createHash('sha1').update(`siklus ${nama}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
