// Lays out a FHIR package cache from packages that npm has already installed, so that SUSHI and the judge
// run without the FHIR package registry.
import fs from 'node:fs';
import path from 'node:path';
import { modulesDir, packageCache } from './layout.mjs';

const CONFORMANCE_TYPES = new Set([
  'CapabilityStatement',
  'CodeSystem',
  'CompartmentDefinition',
  'ConceptMap',
  'NamingSystem',
  'OperationDefinition',
  'SearchParameter',
  'StructureDefinition',
  'StructureMap',
  'ValueSet',
]);

const R4_CORE = { 'hl7.fhir.r4.core': '4.0.1' };

// Some packages insist on these dependencies; the judge needs nothing of their content, and loading the
// real ones is most of its start-up time. An empty package of version 0.0.1 stands in for each.
const EMPTY_STAND_INS = ['hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4'];

/** Creates what is missing in the cache; a cache that is complete costs nothing. */
export function ensurePackageCache() {
  // npm has no hl7.fhir.r4.core. The examples package carries every R4 definition, with snapshots, next to
  // the examples, and package.json installs it under the core package's name.
  addFiltered('hl7.fhir.r4.core', '4.0.1', isCoreDefinition, {
    type: 'Core',
    title: 'FHIR Core package',
    dependencies: undefined,
  });
  for (const name of ['hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4']) {
    addFiltered(name, installedVersion(name), () => true, { dependencies: R4_CORE });
  }
  addWhole('hl7.fhir.xver-extensions');
  EMPTY_STAND_INS.forEach(addEmpty);
}

function isCoreDefinition(resource) {
  return Boolean(resource.url) && (isHl7Url(resource.url) || !/example/i.test(resource.id));
}

function isHl7Url(url) {
  return /^http:\/\/(hl7\.org\/fhir|terminology\.hl7\.org|unitsofmeasure|loinc|snomed|www\.ada\.org)/.test(url);
}

function addFiltered(name, version, keep, manifestChanges) {
  const target = folderOf(name, version);
  if (isComplete(target)) return;
  const source = path.join(modulesDir, name);
  fs.mkdirSync(target, { recursive: true });
  const index = [];
  for (const filename of conformanceFiles(source)) {
    const resource = readJson(path.join(source, filename));
    if (!keep(resource)) continue;
    fs.writeFileSync(path.join(target, filename), JSON.stringify(resource));
    index.push(indexEntry(filename, resource));
  }
  const manifest = readJson(path.join(source, 'package.json'));
  finish(target, { ...manifest, ...manifestChanges, name, version }, index);
}

function addWhole(name) {
  const target = folderOf(name, installedVersion(name));
  if (!isComplete(target)) fs.cpSync(path.join(modulesDir, name), target, { recursive: true });
}

function addEmpty(name) {
  const target = folderOf(name, '0.0.1');
  if (isComplete(target)) return;
  fs.mkdirSync(target, { recursive: true });
  const url = `http://example.org/${name}`;
  finish(target, { name, version: '0.0.1', type: 'IG', canonical: url, url, fhirVersions: ['4.0.1'] }, []);
}

/** The index is written last: a folder with an index is complete, whatever interrupted an earlier run. */
function finish(target, manifest, index) {
  writeJson(path.join(target, 'package.json'), manifest);
  writeJson(path.join(target, '.index.json'), { 'index-version': 2, files: index });
}

function isComplete(folder) {
  return fs.existsSync(path.join(folder, '.index.json'));
}

function conformanceFiles(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json') && CONFORMANCE_TYPES.has(name.split('-')[0]))
    .sort(); // of two definitions of one URL the later wins, on every file system the same
}

function indexEntry(filename, { resourceType, id, url, version, kind, type, derivation }) {
  return { filename, resourceType, id, url, version, kind, type, derivation };
}

function folderOf(name, version) {
  return path.join(packageCache, `${name}#${version}`, 'package');
}

function installedVersion(name) {
  return readJson(path.join(modulesDir, name, 'package.json')).version;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function writeJson(file, value) {
  fs.writeFileSync(file, JSON.stringify(value));
}
