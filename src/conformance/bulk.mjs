// A pipeline on npm's @medplum/core: takes bulk exports of a Puskesmas, everything and what has changed, and learns nothing of another's. Environment: see ./run.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { MedplumClient } from '@medplum/core';
import { check, end } from './claims.mjs';
import { ask, assertion } from './tokens.mjs';
import { encounter, patient, PUSKESMAS, ROOM, transaction, weight } from './visit.mjs';

const base = new URL(process.env.SIKLUS_BASE);
const tokenUrl = new URL('/oauth2/token', base).href;
const types = 'Patient,Encounter,Observation';
const run = randomUUID();

async function clientOf(name, keyFile) {
  const { status, body } = await ask(tokenUrl, assertion(name, keyFile, tokenUrl), 'system/*.cruds');
  assert.equal(status, 200, JSON.stringify(body));
  const client = new MedplumClient({ baseUrl: `${base.origin}/`, fhirUrlPath: base.pathname.slice(1), fetch, cacheTime: 0 });
  client.setAccessToken(body.access_token);
  return client;
}

async function lines(client, file) {
  const text = await (await client.download(file.url)).text();
  const resources = text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  assert.equal(resources.length, file.count, `${file.url} has ${resources.length} lines, the manifest says ${file.count}`);
  return resources;
}

/** @return {transactionTime, names: ['Type/id'...], deleted: ['Type/id'...]} */
async function take(client, level, since) {
  const manifest = await client.bulkExport(level, types, since, { pollStatusOnAccepted: true, pollStatusPeriod: 1000 });
  const names = [];
  for (const file of manifest.output) {
    const resources = await lines(client, file);
    assert.ok(resources.every((resource) => resource.resourceType === file.type), `${file.url} is not of ${file.type} only`);
    assert.ok(resources.every((resource) => resource.meta.versionId && resource.meta.lastUpdated), 'meta.versionId and lastUpdated');
    names.push(...resources.map((resource) => `${resource.resourceType}/${resource.id}`));
  }
  const deleted = [];
  for (const file of manifest.deleted ?? []) {
    const bundles = await lines(client, file);
    deleted.push(...bundles.flatMap((bundle) => bundle.entry.map((entry) => entry.request.url)));
  }
  assert.deepEqual(manifest.error ?? [], []);
  assert.equal(new Set(names).size, names.length, 'a resource came twice');
  return { transactionTime: manifest.transactionTime, names, deleted };
}

const { SIKLUS_ES384_CLIENT, SIKLUS_ES384_KEY, SIKLUS_RS384_CLIENT, SIKLUS_RS384_KEY } = process.env;
let own;
let other;
let organization;
let visit;
let weights;
let full;
let increment;

console.log('# @medplum/core');
await check('a Puskesmas stores a visit with two weights', async () => {
  own = await clientOf(SIKLUS_ES384_CLIENT, SIKLUS_ES384_KEY);
  other = await clientOf(SIKLUS_RS384_CLIENT, SIKLUS_RS384_KEY);
  organization = (await own.searchOne('Organization', { identifier: PUSKESMAS })).id;
  const room = (await own.searchOne('Location', { identifier: ROOM })).id;
  const person = (await own.createResource(patient(run, organization))).id;
  const link = `urn:uuid:${randomUUID()}`;
  const answer = await own.executeBatch(
    transaction(
      [link, encounter(run, person, organization, room)],
      [`urn:uuid:${randomUUID()}`, weight(run, 'datang', 54.5, person, link)],
      [`urn:uuid:${randomUUID()}`, weight(run, 'pulang', 54.4, person, link)],
    ),
  );
  [visit, ...weights] = answer.entry.map((entry) => entry.response.location.split('/').slice(-4, -2).join('/'));
});
await check('a full export has the visit, each record once, as many as its manifest says', async () => {
  full = await take(own, '');
  assert.ok([visit, ...weights].every((name) => full.names.includes(name)), `${visit} is missing`);
});
await check('a patient-level export has the same people and records', async () => {
  const people = await take(own, 'Patient');
  assert.deepEqual(people.names.sort(), [...full.names].sort());
});
// A facility's increment may repeat people who came into its care within the last hour, as it says of itself; of records it is exact.
const records = (names) => names.filter((name) => !name.startsWith('Patient/'));
await check('no record has changed since its transactionTime', async () => {
  const nothing = await take(own, '', full.transactionTime);
  assert.deepEqual([records(nothing.names), nothing.deleted], [[], []]);
  assert.ok(nothing.names.every((name) => full.names.includes(name)), `${nothing.names}`);
});
await check('an increment has the record that was changed, and no other', async () => {
  const [type, id] = weights[0].split('/');
  const changed = await own.readResource(type, id);
  await own.updateResource({ ...changed, valueQuantity: { ...changed.valueQuantity, value: 54.6 } });
  increment = await take(own, '', full.transactionTime);
  assert.deepEqual([records(increment.names), increment.deleted], [[weights[0]], []]);
});
await check('another Puskesmas exports nothing of it', async () => {
  const theirs = await take(other, '');
  assert.deepEqual(theirs.names.filter((name) => full.names.includes(name)), []);
  const since = await take(other, '', full.transactionTime);
  assert.deepEqual([records(since.names), since.deleted], [[], []]);
});
await check('a type that does not exist is refused', () =>
  assert.rejects(
    own.bulkExport('', 'Pasien', undefined, { pollStatusOnAccepted: true, headers: { Prefer: 'handling=strict' } }),
    (error) => error.outcome?.issue?.[0]?.details?.coding?.[0]?.code?.startsWith('SKL-')));

end();
