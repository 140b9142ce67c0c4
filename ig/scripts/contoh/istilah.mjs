// Codes and systems of the examples, by their exact URLs. Only codes of the guide and of SATUSEHAT.
export const SIKLUS = 'https://siklus.id/fhir';
export const SISTEM = {
  nik: 'https://fhir.kemkes.go.id/id/nik',
  nikIbu: 'https://fhir.kemkes.go.id/id/nik-ibu',
  kk: 'https://fhir.kemkes.go.id/id/kk',
  rumah: `${SIKLUS}/sid/rumah`,
  kodeFasyankes: `${SIKLUS}/sid/kode-fasyankes`,
  anc: 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC',
  neonatus: 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate',
  nifas: 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium',
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd9cm: 'http://hl7.org/fhir/sid/icd-9-cm',
  kfa: 'http://sys-ids.kemkes.go.id/kfa',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  istilah: 'http://terminology.kemkes.go.id/CodeSystem/clinical-term',
  ucum: 'http://unitsofmeasure.org',
  hl7: 'http://terminology.hl7.org/CodeSystem',
  kemkes: 'http://terminology.kemkes.go.id/CodeSystem',
};

export const koding = (system, code, display) => ({ system, code, display });
export const konsep = (system, code, display) => ({ coding: [koding(system, code, display)] });
export const loinc = (code, display) => konsep(SISTEM.loinc, code, display);
export const snomed = (code, display) => konsep(SISTEM.snomed, code, display);
export const istilah = (code, display) => konsep(SISTEM.istilah, code, display);
export const jumlah = (value, unit, code = unit) => ({ value, unit, system: SISTEM.ucum, code });
export const takAda = (code, display) => konsep(`${SISTEM.hl7}/data-absent-reason`, code, display);

export const KLASTER = { k2: 'Klaster 2 Ibu dan Anak', k3: 'Klaster 3 Usia Dewasa dan Lanjut Usia' };
export const JENJANG = { puskesmas: 'Puskesmas', pustu: 'Puskesmas Pembantu', posyandu: 'Posyandu', 'kunjungan-rumah': 'Kunjungan rumah' };
export const JENIS = {
  'anc-k1': 'Pemeriksaan kehamilan K1',
  'anc-k2': 'Pemeriksaan kehamilan K2',
  'anc-k3': 'Pemeriksaan kehamilan K3',
  'anc-k4': 'Pemeriksaan kehamilan K4',
  'anc-k5': 'Pemeriksaan kehamilan K5',
  'anc-k6': 'Pemeriksaan kehamilan K6',
  'anc-lain': 'Pemeriksaan kehamilan di luar K1-K6',
  persalinan: 'Persalinan',
  kf1: 'Kunjungan nifas KF1',
  kf2: 'Kunjungan nifas KF2',
  kf3: 'Kunjungan nifas KF3',
  kf4: 'Kunjungan nifas KF4',
  kn0: 'Pelayanan bayi baru lahir 0-6 jam',
  kn1: 'Kunjungan neonatal KN1',
  kn2: 'Kunjungan neonatal KN2',
  kn3: 'Kunjungan neonatal KN3',
  posyandu: 'Hari buka Posyandu',
  pertumbuhan: 'Pemantauan pertumbuhan',
  imunisasi: 'Imunisasi',
  'skrining-dewasa': 'Skrining kesehatan usia dewasa',
  'skrining-lansia': 'Skrining kesehatan lanjut usia',
  'pantau-ht': 'Pemantauan hipertensi',
  'rawat-jalan': 'Rawat jalan',
  'kunjungan-rumah-rutin': 'Kunjungan rumah rutin',
  'kunjungan-rumah-nakes': 'Kunjungan rumah bersama tenaga kesehatan',
};

// Products and antigens as the bodies of SATUSEHAT write them; where it shows no KFA code, CVX alone.
export const VAKSIN = {
  hb0: [
    koding(SISTEM.kfa, '93008995', 'Vaksin Hepatitis B Recombinant 20 ug/1 mL Suspensi Injeksi (1, HBV)'),
    koding(SISTEM.kfa, 'VG45', 'HepB'),
  ],
  bcg: [koding(SISTEM.kfa, 'VG19', 'BCG'), koding(SISTEM.cvx, '19', 'BCG')],
  polio: [koding(SISTEM.kfa, 'VG89', 'POLIO')],
  pentabio: [
    koding(SISTEM.kfa, '93001282', 'Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)'),
    koding(SISTEM.kfa, 'VG17', 'HIB'),
    koding(SISTEM.kfa, 'VG45', 'HepB'),
    koding(SISTEM.kfa, 'VG107', 'DTAP'),
    koding(SISTEM.cvx, '198', 'DTP-hepB-Hib Pentavalent Non-US'),
  ],
  pcv: [koding(SISTEM.cvx, '133', 'Pneumococcal conjugate PCV 13')],
  mr: [koding(SISTEM.cvx, '04', 'M/R')],
  td: [koding(SISTEM.kfa, 'VG139', 'Td')],
};
