// Writes the fragments of large code systems (in input/fsh/codesystems/) from the tables in terminology/.
// A row is: code, display, then further displays that senders use; columns are separated by tabs.
//   node scripts/fragments.mjs             writes the FSH
//   node scripts/fragments.mjs --check     fails when the FSH is not what the tables give, or the guide uses a code without a row
//   node scripts/fragments.mjs --collect   adds the codes and displays that the compiled guide uses to the tables, then writes
// The compiled guide is what the last build left in fhir-profiles/: build, collect, build again.
import fs from 'node:fs';
import path from 'node:path';
import { igDir, profilesDir } from './layout.mjs';

const tablesDir = path.join(igDir, 'terminology');
const fshDir = path.join(igDir, 'input', 'fsh');
const HEADER = 'code\tdisplay\tother displays in use';

const LOINC_NOTICE =
  'Memuat bahan LOINC (http://loinc.org). LOINC adalah hak cipta Regenstrief Institute, Inc. dan LOINC Committee, tersedia tanpa biaya dengan lisensi di http://loinc.org/license.';
const SNOMED_NOTICE =
  'Memuat SNOMED Clinical Terms (SNOMED CT), hak cipta International Health Terminology Standards Development Organisation; hanya kode yang dipakai panduan ini dan SATUSEHAT. Pemakaian lain memerlukan lisensi SNOMED CT.';

const FRAGMENTS = [
  { table: 'icd-10', name: 'Icd10Cuplikan', id: 'icd-10', url: 'http://hl7.org/fhir/sid/icd-10', title: 'ICD-10 2010 (cuplikan)', english: 'ICD-10 2010 fragment', publisher: 'World Health Organization', version: '2010', copyright: 'ICD-10 adalah hak cipta World Health Organization.' },
  { table: 'icd-9-cm', name: 'Icd9CmCuplikan', id: 'icd-9-cm', url: 'http://hl7.org/fhir/sid/icd-9-cm', title: 'ICD-9-CM tindakan (cuplikan)', english: 'ICD-9-CM procedures fragment', publisher: 'National Center for Health Statistics' },
  { table: 'loinc', name: 'LoincCuplikan', id: 'loinc', url: 'http://loinc.org', title: 'LOINC (cuplikan)', english: 'LOINC fragment', publisher: 'Regenstrief Institute, Inc.', copyright: LOINC_NOTICE },
  { table: 'snomed-ct', name: 'SnomedCtCuplikan', id: 'snomed-ct', url: 'http://snomed.info/sct', title: 'SNOMED CT (cuplikan)', english: 'SNOMED CT fragment', publisher: 'SNOMED International', copyright: SNOMED_NOTICE },
  { table: 'kfa', name: 'KfaCuplikan', id: 'kfa', url: 'http://sys-ids.kemkes.go.id/kfa', title: 'Kamus Farmasi dan Alat Kesehatan (cuplikan)', english: 'Dictionary of medicines fragment', publisher: 'Kementerian Kesehatan Republik Indonesia' },
  { table: 'kemkes-clinical-term', name: 'KemkesClinicalTerm', id: 'kemkes-clinical-term', url: 'http://terminology.kemkes.go.id/CodeSystem/clinical-term', title: 'Istilah klinis (Kemkes, cuplikan)', english: 'Clinical terms of the ministry fragment', publisher: 'Kementerian Kesehatan Republik Indonesia' },
  { table: 'kemkes-examination', name: 'KemkesExaminationCuplikan', id: 'kemkes-examination', url: 'http://terminology.kemkes.go.id/CodeSystem/examination', title: 'Pemeriksaan (Kemkes, cuplikan)', english: 'Examinations of the ministry fragment', publisher: 'Kementerian Kesehatan Republik Indonesia' },
  { table: 'kemkes-term', name: 'KemkesTermCuplikan', id: 'kemkes-term', url: 'http://terminology.kemkes.go.id', title: 'Istilah tambahan (Kemkes, cuplikan)', english: 'Further terms of the ministry fragment', publisher: 'Kementerian Kesehatan Republik Indonesia' },
];

const codings = compiledCodings();
const collect = process.argv.includes('--collect');
const check = process.argv.includes('--check');
const problems = FRAGMENTS.flatMap(refresh);
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;

function refresh(fragment) {
  const rows = readTable(fragment);
  const added = addUsed(fragment, rows);
  if (collect) writeTable(fragment, rows);
  const missing = added.map((what) => `${fragment.table}.tsv has no ${what}; run: node scripts/fragments.mjs --collect`);
  const text = fshOf(fragment, readTable(fragment));
  const file = path.join(fshDir, 'codesystems', `${fragment.name}.fsh`);
  if (!check) {
    fs.writeFileSync(file, text);
  } else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    missing.push(`${fragment.name}.fsh is out of date; run: node scripts/fragments.mjs`);
  }
  return check ? missing : [];
}

function readTable({ table }) {
  const rows = new Map();
  const lines = fs.readFileSync(path.join(tablesDir, `${table}.tsv`), 'utf8').split('\n').slice(1);
  for (const line of lines.filter((text) => text.length > 0)) {
    const [code, ...displays] = line.split('\t');
    if (rows.has(code)) throw new Error(`${table}.tsv holds ${code} twice`);
    rows.set(code, displays);
  }
  return rows;
}

function writeTable({ table }, rows) {
  const lines = [...rows].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([code, displays]) => [code, ...displays].join('\t'));
  fs.writeFileSync(path.join(tablesDir, `${table}.tsv`), [HEADER, ...lines].join('\n') + '\n');
}

/** Adds to the rows what the guide uses of the system; tells what was not there. */
function addUsed(fragment, rows) {
  const added = [];
  for (const [code, display] of usedIn(fragment)) {
    if (!rows.has(code)) {
      rows.set(code, display ? [display] : []);
      added.push(code);
    } else if (display && !rows.get(code).some((known) => known.toLowerCase() === display.toLowerCase())) {
      rows.get(code).push(display);
      added.push(`"${display}" for ${code}`);
    }
  }
  return added;
}

/** @returns every coding of the system in the compiled guide, as [code, display or undefined] */
function usedIn({ url }) {
  return codings.filter(([system]) => system === url).map(([, code, display]) => [code, display]);
}

function compiledCodings() {
  return [profilesDir, path.join(profilesDir, 'example')]
    .flatMap((folder) => fs.readdirSync(folder).sort().map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith('.json') && !path.basename(file).startsWith('CodeSystem-'))
    .flatMap((file) => [...codingsIn(JSON.parse(fs.readFileSync(file, 'utf8')))]);
}

/** Codings, concepts that a value set lists, and both sides of a concept map. */
function* codingsIn(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* codingsIn(item);
  } else if (node !== null && typeof node === 'object') {
    if (node.system && typeof node.code === 'string') yield [node.system, node.code, node.display];
    if (node.system && node.concept) for (const concept of node.concept) yield [node.system, concept.code, concept.display];
    if (node.source && node.element) yield* mapped(node);
    for (const value of Object.values(node)) yield* codingsIn(value);
  }
}

function* mapped({ source, target, element }) {
  for (const from of element) {
    yield [source, from.code, from.display];
    for (const to of from.target ?? []) if (to.code) yield [target, to.code, to.display];
  }
}

function fshOf(fragment, rows) {
  const lines = [
    `// Written by scripts/fragments.mjs from terminology/${fragment.table}.tsv: change the table, not this file.`,
    `CodeSystem: ${fragment.name}`,
    `Id: ${fragment.id}`,
    `Title: ${quoted(fragment.title)}`,
    'Description: "Hanya kode yang dipakai panduan ini dan contoh SATUSEHAT. Kode lain dari sistem ini tetap berlaku dan tidak ditolak. Nama lain yang dipakai pengirim ditulis sebagai designation."',
    `* insert Described(${fragment.english})`,
    `* ^url = ${quoted(fragment.url)}`,
    `* ^publisher = ${quoted(fragment.publisher)}`,
    ...(fragment.version ? [`* ^version = ${quoted(fragment.version)}`] : []),
    ...(fragment.copyright ? [`* ^copyright = ${quoted(fragment.copyright)}`] : []),
    '* ^caseSensitive = true',
    '* ^content = #fragment',
  ];
  for (const [code, [display, ...others]] of rows) {
    lines.push(display ? `* #${code} ${quoted(display)}` : `* #${code}`);
    others.forEach((other) => lines.push(`  * ^designation[+].value = ${quoted(other)}`));
  }
  return lines.join('\n') + '\n';
}

function quoted(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
