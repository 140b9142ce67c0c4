// One invented person and one visit, as a SIMPUS would send them.

export const PUSKESMAS = 'https://siklus.id/fhir/sid/kode-fasyankes|P9202040101';
export const ROOM = 'http://sys-ids.kemkes.go.id/location/10009202|RUANG-KIA';

const coding = (system, code) => ({ coding: [{ system, code }] });

/** @param run makes this run's identifiers its own */
export const patient = (run, organization) => ({
  resourceType: 'Patient',
  identifier: [{ system: 'https://siklus.id/fhir/sid/no-rm/P9202040101', value: `uji-${run}` }],
  active: true,
  name: [{ text: 'Uji Kesesuaian' }],
  gender: 'female',
  birthDate: '1991-02-03',
  multipleBirthInteger: 0,
  managingOrganization: { reference: `Organization/${organization}` },
});

export const encounter = (run, patientId, organization, room) => ({
  resourceType: 'Encounter',
  identifier: [{ system: 'http://sys-ids.kemkes.go.id/encounter/10009202', value: `uji-${run}` }],
  status: 'finished',
  statusHistory: [{ status: 'finished', period: { start: '2026-09-15T09:00:00+09:00', end: '2026-09-15T09:30:00+09:00' } }],
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  subject: { reference: `Patient/${patientId}` },
  participant: [{ individual: { display: 'Bidan uji' } }],
  period: { start: '2026-09-15T09:00:00+09:00', end: '2026-09-15T09:30:00+09:00' },
  location: [{ location: { reference: `Location/${room}` } }],
  serviceProvider: { reference: `Organization/${organization}` },
});

export const weight = (run, name, kilograms, patientId, visit) => ({
  resourceType: 'Observation',
  identifier: [{ system: 'http://sys-ids.kemkes.go.id/observation/10009202', value: `uji-${run}-${name}` }],
  status: 'final',
  category: [coding('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')],
  code: coding('http://loinc.org', '29463-7'),
  subject: { reference: `Patient/${patientId}` },
  encounter: { reference: visit },
  effectiveDateTime: '2026-09-15T09:10:00+09:00',
  issued: '2026-09-15T09:11:00+09:00',
  performer: [{ display: 'Bidan uji' }],
  valueQuantity: { value: kilograms, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
});

export function transaction(...resources) {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map(([fullUrl, resource]) => ({
      fullUrl,
      resource,
      request: { method: 'POST', url: resource.resourceType },
    })),
  };
}
