// A vendor's program on npm's fhir-kit-client: finds the token endpoint by SMART discovery, proves itself with its key (ES384, RS384), works for its Puskesmas,
// and learns nothing of another's. Environment: see ./run.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import FhirKitClient from 'fhir-kit-client';
import { check, end } from './claims.mjs';
import { ask, assertion } from './tokens.mjs';
import { encounter, patient, PUSKESMAS, ROOM, transaction, weight } from './visit.mjs';

const baseUrl = process.env.SIKLUS_BASE;
const scope = 'system/*.cruds';
const run = randomUUID();

const refused = (...statuses) => (error) => {
  assert.ok(statuses.includes(error.response?.status), `status ${error.response?.status}, expected ${statuses.join(' or ')}`);
  return true;
};
const ids = (bundle) => (bundle.entry ?? []).map((entry) => entry.resource.id);

async function clientOf(name, keyFile) {
  const { status, body } = await ask(tokenUrl, assertion(name, keyFile, tokenUrl), scope);
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.token_type, 'Bearer');
  assert.ok(body.expires_in <= 300, `expires_in ${body.expires_in}`);
  return new FhirKitClient({ baseUrl, bearerToken: body.access_token });
}

const { SIKLUS_ES384_CLIENT, SIKLUS_ES384_KEY, SIKLUS_RS384_CLIENT, SIKLUS_RS384_KEY } = process.env;
const anybody = new FhirKitClient({ baseUrl });
let tokenUrl;
let own;
let other;
let organization;
let room;
let person;
let visit;

console.log('# fhir-kit-client');
await check('SMART discovery names the token endpoint', async () => {
  tokenUrl = (await anybody.smartAuthMetadata()).tokenUrl.href;
  assert.equal(tokenUrl, new URL('/oauth2/token', baseUrl).href);
});
await check('metadata needs no token and declares FHIR R4', async () => {
  assert.equal((await anybody.capabilityStatement()).fhirVersion, '4.0.1');
});
await check('a search without a token is answered 401', () =>
  assert.rejects(anybody.search({ resourceType: 'Encounter', searchParams: {} }), refused(401)));
await check('private_key_jwt signed ES384 gets a token', async () => {
  own = await clientOf(SIKLUS_ES384_CLIENT, SIKLUS_ES384_KEY);
});
await check('private_key_jwt signed RS384 gets a token', async () => {
  other = await clientOf(SIKLUS_RS384_CLIENT, SIKLUS_RS384_KEY);
});
await check('an assertion is good once', async () => {
  const once = assertion(SIKLUS_ES384_CLIENT, SIKLUS_ES384_KEY, tokenUrl);
  assert.equal((await ask(tokenUrl, once, scope)).status, 200);
  const replayed = await ask(tokenUrl, once, scope);
  assert.deepEqual([replayed.status, replayed.body.error], [401, 'invalid_client']);
});
await check("an assertion with another client's key is refused", async () => {
  const forged = await ask(tokenUrl, assertion(SIKLUS_ES384_CLIENT, SIKLUS_RS384_KEY, tokenUrl), scope);
  assert.deepEqual([forged.status, forged.body.error], [401, 'invalid_client']);
});
await check('a Puskesmas finds itself and its room', async () => {
  [organization] = ids(await own.search({ resourceType: 'Organization', searchParams: { identifier: PUSKESMAS } }));
  [room] = ids(await own.search({ resourceType: 'Location', searchParams: { identifier: ROOM } }));
  assert.ok(organization && room);
});
await check('it creates a patient and reads it back', async () => {
  person = await own.create({ resourceType: 'Patient', body: patient(run, organization) });
  const read = await own.read({ resourceType: 'Patient', id: person.id });
  assert.equal(read.identifier[0].value, `uji-${run}`);
});
await check('it stores a visit with two weights in one transaction', async () => {
  const link = `urn:uuid:${randomUUID()}`;
  const answer = await own.transaction({
    body: transaction(
      [link, encounter(run, person.id, organization, room)],
      [`urn:uuid:${randomUUID()}`, weight(run, 'datang', 54.5, person.id, link)],
      [`urn:uuid:${randomUUID()}`, weight(run, 'pulang', 54.4, person.id, link)],
    ),
  });
  assert.deepEqual(answer.entry.map((entry) => entry.response.status.slice(0, 3)), ['201', '201', '201']);
  visit = answer.entry[0].response.location.split('/').at(-3);
});
await check('it reads the visit and finds it by patient', async () => {
  assert.equal((await own.read({ resourceType: 'Encounter', id: visit })).status, 'finished');
  const found = await own.search({ resourceType: 'Encounter', searchParams: { patient: person.id } });
  assert.deepEqual(ids(found), [visit]);
});
await check('it searches by POST and follows the link to the next page', async () => {
  const searchParams = { patient: `Patient/${person.id}`, code: 'http://loinc.org|29463-7', _count: 1 };
  const first = await own.search({ resourceType: 'Observation', searchParams, options: { postSearch: true } });
  const second = await own.nextPage({ bundle: first });
  assert.equal(new Set([...ids(first), ...ids(second)]).size, 2);
});
await check('another Puskesmas reads neither the visit nor its history: 404', async () => {
  await assert.rejects(other.read({ resourceType: 'Encounter', id: visit }), refused(404));
  await assert.rejects(other.vread({ resourceType: 'Encounter', id: visit, version: '1' }), refused(404));
  await assert.rejects(other.resourceHistory({ resourceType: 'Encounter', id: visit }), refused(404));
});
for (const [resourceType, searchParams] of [
  ['Encounter', { _id: () => visit }],
  ['Encounter', { identifier: `http://sys-ids.kemkes.go.id/encounter/10009202|uji-${run}` }],
  ['Encounter', { 'patient.identifier': `https://siklus.id/fhir/sid/no-rm/P9202040101|uji-${run}` }],
  ['Observation', { encounter: () => `Encounter/${visit}` }],
]) {
  await check(`another Puskesmas finds nothing by ${resourceType}?${Object.keys(searchParams)}`, async () => {
    const asked = Object.fromEntries(Object.entries(searchParams).map(([k, v]) => [k, typeof v === 'function' ? v() : v]));
    const found = await other.search({ resourceType, searchParams: { ...asked, _total: 'accurate' } });
    assert.deepEqual([ids(found), found.total], [[], 0]);
  });
}
await check('another Puskesmas overwrites nothing', async () => {
  const body = { ...encounter(run, person.id, organization, room), id: visit };
  await assert.rejects(other.update({ resourceType: 'Encounter', id: visit, body }), refused(403, 404, 409));
  assert.equal((await own.read({ resourceType: 'Encounter', id: visit })).meta.versionId, '1');
});
await check('another Puskesmas attaches nothing to the visit', () =>
  assert.rejects(
    other.create({ resourceType: 'Observation', body: weight(run, 'asing', 1, person.id, `Encounter/${visit}`) }),
    refused(403, 404, 422)));

end();
