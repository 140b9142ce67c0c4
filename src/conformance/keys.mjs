// Makes the key pairs of two clients: node keys.mjs DIR
// For each algorithm a private JWK (es384.json) and the set with its public half (es384.jwks), which `siklus client add --jwks` registers.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = process.argv[2];
const kinds = {
  ES384: ['ec', { namedCurve: 'P-384' }],
  RS384: ['rsa', { modulusLength: 2048 }],
};

for (const [alg, [type, options]] of Object.entries(kinds)) {
  const { publicKey, privateKey } = generateKeyPairSync(type, options);
  const about = { kid: `conformance-${alg}`, alg, use: 'sig' };
  const name = join(directory, alg.toLowerCase());
  writeFileSync(`${name}.json`, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...about }), { mode: 0o600 });
  writeFileSync(`${name}.jwks`, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...about, key_ops: ['verify'] }] }));
}
